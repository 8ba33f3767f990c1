import { formatDay, formatMetres } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import type { SeatWish } from '../../../model/wish/wish';
import { featuresById } from '../../../state/district';
import { seatSpot } from '../../shared/seat-words';
import { scenarioErrorText } from '../scenario/scenario-words';

/** From where to where a stretch leads; a seat that the pack does not have is named by its id. */
export function wishEnds({ fromSeat, toSeat }: SeatWish): string {
  const nameOf = (id: string | null, other: string) => {
    if (id === null) return other;
    const seat = featuresById.value.seat.get(id);
    return seat ? seatSpot(seat) : id;
  };
  return t('plan.wishes.between', {
    from: nameOf(fromSeat, t('plan.wishes.start')),
    to: nameOf(toSeat, t('plan.wishes.end')),
  });
}

/** How often the walker would rest, what a seat must have for them, and the day of the wish. */
export function wishDetails({ rest, required, day }: SeatWish): string {
  return [
    t('plan.wishes.rest', { rest: formatMetres(rest) }),
    ...(required.length > 0
      ? [
          t('plan.wishes.need', {
            need: required.map((token) => t(`need.${token}`)).join(t('common.list.separator')),
          }),
        ]
      : []),
    formatDay(day),
  ].join(t('common.sentence.separator'));
}

/** Errors of a file of wishes that have a sentence of their own. */
export const wordedWishErrors = [
  'wishes-file-oversize',
  'wishes-file-unreadable',
  'wishes-file-foreign',
  'wishes-file-newer',
  'wishes-other-pack',
] as const;

/** An error as a sentence: what came, and what was kept. */
export function wishErrorText(error: AppError): string {
  const worded = wordedWishErrors.find((known) => known === error.code);
  return worded ? t(`plan.wishes.error.${worded}`, error.values) : scenarioErrorText(error);
}
