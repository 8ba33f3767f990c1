import type { NearbyWalk } from '../../analysis/nearby/data';
import { formatMinutes } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { walkMinutes } from '../../model/walker/walk-minutes';
import { walkSpeed } from '../../state/walker';

/** The minutes of a walk for the chosen person, for the end of a row. */
export function walkMinutesShort({ length }: NearbyWalk): string {
  const minutes = walkMinutes(length, walkSpeed.value);
  if (minutes === null) return t('common.unknown');
  return minutes === 0
    ? t('find.minutes.under.short', { minute: formatMinutes(1, 'short') })
    : formatMinutes(minutes, 'short');
}

/** The same within a sentence. */
export function walkMinutesLong({ length }: NearbyWalk): string {
  const minutes = walkMinutes(length, walkSpeed.value);
  if (minutes === null) return t('common.unknown');
  return minutes === 0
    ? t('find.minutes.under')
    : t('find.minutes', { minutes: formatMinutes(minutes, 'long') });
}
