import { formatDay } from '../../i18n/format';
import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import type { SeatStanding } from '../../model/adoption/seat-status';

/** Why a seat stands as it does, in half a sentence; null where the status says it all. */
export function whyText({ status, reason, keeper, end, pledges }: SeatStanding): string | null {
  switch (status) {
    case 'available':
      return null;
    case 'requested':
      return t('adopt.why.asked', { count: pledges.length });
    case 'adopted': {
      const name = keeper ? localName(keeper) : t('common.unknown');
      return end
        ? t('adopt.why.kept-until', { keeper: name, day: formatDay(end) })
        : t('adopt.why.kept', { keeper: name });
    }
    case 'renewal-due':
    case 'not-adoptable':
      return t(`adopt.why.${reason ?? 'unknown'}`, { day: end ? formatDay(end) : t('common.unknown') });
  }
}
