import { seatReports } from '../../src/lenses/find/seat/seat-report';
import { stayingTurns } from '../../src/lenses/find/seat/step-words';
import { accessValues } from '../../src/model/vocabulary';
import type { BuiltKeys } from './check-key-uses';

/** Keys that the card of a seat in Find builds. */
export const keysOfTheCard: BuiltKeys = {
  'find.card.access.*': accessValues,
  'find.card.end.*': ['left', 'right'],
  'find.card.local.*': ['compass', 'walking', 'north'],
  'find.card.report.*': seatReports,
  'find.card.stay.*': stayingTurns,
  'find.card.step.*': ['start', 'straight', 'back', ...stayingTurns],
};
