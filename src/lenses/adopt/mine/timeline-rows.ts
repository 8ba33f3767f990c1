import { formatInstant } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { Actor, KnownEventType } from '../../../model/ledger/event';
import type { Pledge, PledgeStep } from '../../../model/ledger/ledger-state';

/** What happened to a pledge that has a sentence of its own: every event type about one. */
export const wordedSteps = [
  'pledge-submitted',
  'pledge-recorded',
  'pledge-received',
  'pledge-review-started',
  'pledge-approved',
  'pledge-refused',
  'pledge-moved',
  'pledge-payment-noted',
  'pledge-installed',
  'pledge-activated',
  'pledge-realised',
  'pledge-renewed',
  'pledge-handed-over',
  'pledge-request-made',
  'pledge-request-declined',
  'pledge-ended',
  'pledge-lapsed',
  'pledge-withdrawn',
  'pledge-reopened',
] as const satisfies readonly KnownEventType[];

export interface TimelineRow {
  readonly id: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly reason: string | null;
}

/** A pledge's life in order: when, who, what, and why where someone said it. */
export function timelineRows(
  { steps }: Pick<Pledge, 'steps'>,
  ownDevices: ReadonlySet<string>,
  timeZone: string,
): readonly TimelineRow[] {
  return steps.map((step) => ({
    id: step.eventId,
    when: formatInstant(step.at, timeZone),
    who: actorText(step.actor, ownDevices),
    what: stepText(step),
    reason: step.reason,
  }));
}

/** Who acted, as a role: the ledger knows devices, never persons. */
function actorText({ role, device }: Actor, ownDevices: ReadonlySet<string>): string {
  // On a device that is the office's as well, its decisions are still the office's.
  return role !== 'office' && ownDevices.has(device) ? t('adopt.mine.who.you') : t(`adopt.mine.who.${role}`);
}

/** A grant that met another one is contested: the step says so, whatever its event's name. */
export function stepText({ type, state }: Pick<PledgeStep, 'type' | 'state'>): string {
  if (state === 'contested') return t('adopt.mine.step.contested');
  const worded = wordedSteps.find((known) => known === type);
  return worded ? t(`adopt.mine.step.${worded}`) : t(`adopt.state.${state}`);
}
