import type { BuiltKeys } from './check-key-uses';

/** Built where Find says what is closed, and when. */
export const keysOfFindAround: BuiltKeys = {
  'find.closed.*': ['now', 'then'],
  'find.closed.only.*': ['now', 'then'],
};
