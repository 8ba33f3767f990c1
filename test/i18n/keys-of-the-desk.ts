import { claimRowIds } from '../../src/lenses/adopt/desk/claim-row-ids';
import { wordedEvents } from '../../src/lenses/adopt/desk/logged-events';
import { deskSteps } from '../../src/model/desk/desk-case';
import { officeCommands } from '../../src/model/desk/make-decision';
import { historyKinds } from '../../src/model/desk/seat-history';
import { keeperRequests, reportProblems } from '../../src/model/ledger/pledge-vocabulary';
import { deskPages } from '../../src/state/adopt-page';
import type { BuiltKeys } from './check-key-uses';

/** Keys that the street office's desk builds. */
export const keysOfTheDesk: BuiltKeys = {
  'adopt.desk.asks.*': keeperRequests,
  'adopt.desk.do.*': officeCommands,
  'adopt.desk.event.*': [...wordedEvents, 'other'],
  'adopt.desk.history.*': historyKinds,
  'adopt.desk.page.*': deskPages,
  'adopt.desk.problem.*': reportProblems,
  'adopt.desk.row.*': claimRowIds,
  'adopt.desk.step.*': deskSteps,
};
