import { formatDay } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import { publicName } from '../../../model/adoption/public-seat-history';
import type { SeatStanding } from '../../../model/adoption/seat-status';
import type { Seat } from '../../../model/district';
import { seatHours } from '../../shared/seat-words';

/** Whether one may sit down here, in one sentence; what is not known is not promised. */
export function sitText(seat: Seat): string {
  if (seat.condition !== 'in-use') return t(`adopt.seat.sit.${seat.condition}`);
  const may = t(`adopt.seat.sit.${seat.access}`);
  const isPublic = seat.access === 'yes' || seat.access === 'permissive';
  return isPublic ? [may, seatHours(seat, false)].join(t('common.sentence.separator')) : may;
}

/** Who looks after it: public names, each until when. */
export function keeperText({ keeper, end, holders, isPackKept }: SeatStanding): string {
  if (!keeper) return t('adopt.seat.keeper.none');
  const kept = isPackKept ? [keptUntil(localName(keeper), end)] : [];
  const held = holders.map(({ submission, term }) => keptUntil(publicName(submission), term?.end ?? null));
  return [...kept, ...held].join(t('common.list.separator'));
}

const keptUntil = (name: string, end: string | null): string =>
  end ? t('adopt.seat.keeper.until', { name, day: formatDay(end) }) : name;
