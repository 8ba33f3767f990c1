import { formatMetres } from '../../i18n/format';
import { t } from '../../i18n/translate';
import type { Metres } from '../../lib/units';
import { walkMinutes } from '../../model/walker/walk-minutes';
import { walkSpeed } from '../../state/walker';

/** How long a walk takes at the pace that is chosen in Find. */
export function onFootTime(length: Metres): string {
  const minutes = walkMinutes(length, walkSpeed.value);
  const time =
    minutes === null
      ? t('common.unknown')
      : minutes === 0
        ? t('find.minutes.under.short')
        : t('find.minutes.short', { count: minutes });
  return t('adopt.foot', { time });
}

/** The same after its metres, in one line. */
export const onFootText = (length: Metres): string =>
  [formatMetres(length), onFootTime(length)].join(t('common.sentence.separator'));
