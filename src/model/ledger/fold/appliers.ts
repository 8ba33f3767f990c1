import type { KnownEvent, KnownEventOf, KnownEventType, LedgerEvent } from '../event';
import type { IgnoreReason } from '../ledger-state';
import { giveComment, withdrawComment } from './apply-comment';
import { addSeat, mergeSeat, moveSeat, splitSeat, tellApart, withdrawSeat } from './apply-seat-entry';
import { settleSurvey, surveySeat } from './apply-survey';
import { makeOffer, reopenOffer, withdrawOffer } from './apply-to-offer';
import { changeSettings, importBaseline } from './apply-to-pack';
import { applyToPledge } from './apply-to-pledge';
import {
  changeCondition,
  editSeat,
  logCare,
  openReport,
  resolveReport,
  setExclusivity,
} from './apply-to-seat';
import { openPledge } from './open-pledge';
import type { WorkingLedger } from './working-ledger';

type Applier<Type extends KnownEventType> = (
  working: WorkingLedger,
  event: KnownEventOf<Type>,
) => IgnoreReason | null;

/** What the fold does with each type of event: changes the ledger, or says why not. */
const appliers: { readonly [Type in KnownEventType]: Applier<Type> } = {
  'pledge-submitted': openPledge,
  'pledge-recorded': openPledge,
  'pledge-received': applyToPledge,
  'pledge-review-started': applyToPledge,
  'pledge-approved': applyToPledge,
  'pledge-refused': applyToPledge,
  'pledge-moved': applyToPledge,
  'pledge-payment-noted': applyToPledge,
  'pledge-installed': applyToPledge,
  'pledge-activated': applyToPledge,
  'pledge-realised': applyToPledge,
  'pledge-renewed': applyToPledge,
  'pledge-handed-over': applyToPledge,
  'pledge-request-made': applyToPledge,
  'pledge-request-declined': applyToPledge,
  'pledge-ended': applyToPledge,
  'pledge-lapsed': applyToPledge,
  'pledge-withdrawn': applyToPledge,
  'pledge-reopened': applyToPledge,
  'seat-checked': logCare,
  'seat-reported': openReport,
  'seat-condition-changed': changeCondition,
  'seat-edited': editSeat,
  'seat-exclusivity-set': setExclusivity,
  'seat-added': addSeat,
  'seat-withdrawn': withdrawSeat,
  'seat-reopened': withdrawSeat,
  'seat-moved': moveSeat,
  'seat-merged': mergeSeat,
  'seat-split': splitSeat,
  'seat-told-apart': tellApart,
  'seat-surveyed': surveySeat,
  'survey-settled': settleSurvey,
  'report-resolved': resolveReport,
  'offer-made': makeOffer,
  'offer-withdrawn': withdrawOffer,
  'offer-reopened': reopenOffer,
  'comment-given': giveComment,
  'comment-withdrawn': withdrawComment,
  'baseline-imported': importBaseline,
  'settings-changed': changeSettings,
};

const byType = new Map<string, unknown>(Object.entries(appliers)) as ReadonlyMap<
  string,
  Applier<KnownEventType>
>;

/** @returns why the event changed nothing; null = it did */
export function applyEvent(working: WorkingLedger, event: LedgerEvent): IgnoreReason | null {
  const apply = byType.get(event.type);
  // The payload is what the type promises: `parseEvent` has seen to it where the event came in.
  return apply ? apply(working, event as KnownEvent) : 'unknown-type';
}
