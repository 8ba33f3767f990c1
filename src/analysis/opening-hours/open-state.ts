/** What opening hours say about a moment; `unknown` also where we cannot tell. */
export type OpenState = 'open' | 'closed' | 'unknown';
