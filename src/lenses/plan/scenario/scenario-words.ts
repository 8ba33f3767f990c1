import { formatHectares, formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import { isEqual } from '../../../lib/is-equal';
import type { Seat } from '../../../model/district';
import type { StepDescription } from '../../../model/scenario/describe-step';
import { seatPlace, seatTitle } from '../../shared/seat-words';

/** A seat by its spot; one that is proposed by its number, since it has no words of the pack. */
export function seatLabel(seat: Seat): string {
  const [, number] = /^[\w-]+\.(\d+)/.exec(seat.id) ?? [];
  return seat.source === 'scenario' && number ? t('plan.scenario.seat.new', { number }) : seatTitle(seat);
}

/** A moved or proposed seat with words for its spot, as cards and lists take them from a seat of the pack. */
export function withSpot(seat: Seat, base: Seat | undefined): Seat {
  if (seat.street || seat.near) return seat;
  // Many a seat of an imported district has no words of its own and stands where it stood.
  if (base && isEqual(base.position, seat.position)) return seat;
  const label = base ? t('plan.scenario.seat.from', { spot: seatPlace(base) }) : seatLabel(seat);
  return { ...seat, near: { zh: label, en: label } };
}

/** A step in a few words, as the undo button names it. */
export function stepWords({ kind, seat, seats, ordinal }: StepDescription): string {
  switch (kind) {
    case 'add':
      return t('plan.scenario.step.add', { ordinal });
    case 'site':
      return t('plan.scenario.step.site', { count: seats });
    default:
      return t(`plan.scenario.step.${kind}`, { seat: seatLabel(seat) });
  }
}

/** A share with tenths of a per cent: one seat moves a district by that much. */
export const finerShare = (share: number): string => `${formatNumber(share * 100, 1)}\u202f%`;

/** Metres to the metre, also of a whole district: a seat adds a few dozen. */
export const wholeMetres = (length: number): string => `${formatNumber(length)}\u202fm`;

/** With its sign, so that a change reads as one. */
const signed = (value: number, text: string): string =>
  value > 0 ? `+${text}` : value < 0 ? `\u2212${text}` : text;

export const gainedStreet = (length: number): string =>
  signed(Math.round(length), wholeMetres(Math.abs(length)));

/** Square metres; less than a tenth of a hectare is no change that anyone reads. */
export const gainedGround = (area: number): string =>
  signed(Math.round(area / 1000), formatHectares(Math.abs(area)));

/** Errors that have a sentence of their own. */
export const wordedScenarioErrors = [
  'scenario-seat-missing',
  'scenario-position',
  'scenario-places',
  'scenario-no-sites',
  'scenario-no-pack',
  'scenario-name-missing',
  'scenario-damaged',
  'scenario-other-pack',
  'scenario-file-oversize',
  'scenario-file-unreadable',
  'scenario-file-foreign',
  'scenario-file-newer',
  'storage-full',
  'storage-blocked',
  'storage-corrupt',
  'storage-newer',
] as const;

/** An error as a sentence: what came, and what was kept. */
export function scenarioErrorText({ code, message, values }: AppError): string {
  const worded = wordedScenarioErrors.find((known) => known === code);
  return worded ? t(`plan.scenario.error.${worded}`, values) : t('plan.scenario.error.other', { message });
}
