import { storeFaultKinds } from '../../src/offline/data';
import type { BuiltKeys } from './check-key-uses';

/** Keys that storing and updating the site build. */
export const keysOfTheOffline: BuiltKeys = {
  'find.offline.check.*': ['asking', 'answered', 'unreachable'],
  'find.offline.fault.*': storeFaultKinds,
  'find.offline.install.*': ['apple', 'menu'],
  'find.offline.promise.*': ['none', 'refused'],
  'find.offline.update.*': ['incomplete', 'no-space'],
};
