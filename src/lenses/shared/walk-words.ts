import type { NearbyWalk } from '../../analysis/nearby/data';
import { t } from '../../i18n/translate';
import { walkMinutes } from '../../model/walker/walk-minutes';
import { walkSpeed } from '../../state/walker';

/** The minutes of a walk for the chosen person, for the end of a row. */
export function walkMinutesShort({ length }: Pick<NearbyWalk, 'length'>): string {
  const count = walkMinutes(length, walkSpeed.value);
  if (count === null) return t('common.unknown');
  return count === 0 ? t('find.minutes.under.short') : t('find.minutes.short', { count });
}

/** The same within a sentence. */
export function walkMinutesLong({ length }: Pick<NearbyWalk, 'length'>): string {
  const count = walkMinutes(length, walkSpeed.value);
  if (count === null) return t('common.unknown');
  return count === 0 ? t('find.minutes.under') : t('find.minutes', { count });
}
