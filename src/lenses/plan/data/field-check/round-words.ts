import type { RoundLeg } from '../../../../analysis/field-check/data';
import { formatMetres, formatSpeed } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import { seatsToCheck, wayLeft } from '../../../../state/field-check';
import { walkSpeed } from '../../../../state/walker';
import { walkMinutesLong } from '../../../shared/walk-words';

/** The way from the stop before: on foot with its minutes, or a straight line and why. */
export const legText = ({ length, isWalk }: RoundLeg): string =>
  isWalk
    ? t('data.field-check.leg', { distance: formatMetres(length), minutes: walkMinutesLong({ length }) })
    : t('data.field-check.leg.straight', { distance: formatMetres(length) });

/** How many seats are left, and how far it is; what no street leads to is said. */
export function wayLeftText(): string {
  const { length, straight, legs } = wayLeft.value;
  const values = { count: seatsToCheck.value.length, length: formatMetres(length) };
  if (straight === legs) return t('data.field-check.answer.straight', values);
  const walk = t('data.field-check.answer', {
    ...values,
    minutes: walkMinutesLong({ length }),
    speed: formatSpeed(walkSpeed.value),
  });
  return straight > 0 ? `${walk}${t('data.field-check.answer.partly', { count: straight })}` : walk;
}
