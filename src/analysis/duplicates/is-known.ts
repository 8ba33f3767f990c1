/** Absent, empty and `unknown` all say nothing. */
export const isKnown = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && value !== 'unknown';
