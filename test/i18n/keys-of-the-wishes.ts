import { wordedWishErrors } from '../../src/lenses/plan/wishes/wish-words';
import type { BuiltKeys } from './check-key-uses';

/** Keys that Plan's page of wishes builds. */
export const keysOfTheWishes: BuiltKeys = {
  'plan.wishes.error.*': wordedWishErrors,
};
