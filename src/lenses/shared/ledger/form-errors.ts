/** What keeps a form from being sent before the ledger is asked; each has a sentence of its own. */
export const wordedFormErrors = [
  'offer-missing',
  'site-missing',
  'site-outside',
  'site-looking',
  'design-subject-missing',
  'drawing-missing',
  'drawing-too-large',
  'drawing-type',
  'drawing-dimensions',
  'drawing-unreadable',
  'drawing-not-here',
  'places-missing',
  'not-free',
  'hours-unreadable',
] as const;
