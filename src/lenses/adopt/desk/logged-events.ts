/** Events that have a word of their own in the list of what was logged. */
export const wordedEvents = [
  'pledge-received',
  'pledge-review-started',
  'pledge-approved',
  'pledge-refused',
  'pledge-payment-noted',
  'pledge-installed',
  'pledge-activated',
  'pledge-realised',
  'pledge-renewed',
  'pledge-handed-over',
  'pledge-request-declined',
  'pledge-ended',
  'pledge-lapsed',
  'pledge-reopened',
  'seat-exclusivity-set',
] as const;

/** The word of an event in the list of what was logged. */
export const eventWord = (type: string) => wordedEvents.find((known) => known === type) ?? 'other';
