/** The questions that are put to every claim, in the order in which they are read. */
export const claimRowIds = [
  'received',
  'moved',
  'way',
  'care',
  'why',
  'from',
  'kept',
  'plaque',
  'alternatives',
  'shared',
  'images',
  'comments',
  'term',
  'request',
] as const;
export type ClaimRowId = (typeof claimRowIds)[number];
