import { confidences } from '../../src/model/vocabulary';
import { walkKinds } from '../../src/state/walk-aim';
import type { BuiltKeys } from './check-key-uses';

const ends = ['start', 'end'];

/** Keys that the page of walks with rests builds. */
export const keysOfTheWalk: BuiltKeys = {
  'find.walk.ask.*': ends,
  'find.walk.confidence.*': confidences,
  'find.walk.kind.*': walkKinds,
  'find.walk.name.*': ends,
  'find.walk.search.*': ends,
  'find.walk.tap.*': ends,
  'find.walk.wish.*': ['kept', 'failed'],
};
