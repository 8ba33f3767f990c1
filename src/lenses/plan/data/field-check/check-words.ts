import { formatMetres } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import { metres } from '../../../../lib/units';
import type { SeatSurvey } from '../../../../model/ledger/ledger-state';
import { featuresById } from '../../../../state/district';
import { standAt } from '../../../../state/field-check';
import { seatTitle } from '../../../shared/seat-words';

/** What was recorded of which seat; and where that was out of sight of it, from how far. */
export function checkText({ seatId, result, position, accuracy }: SeatSurvey): string {
  const seat = featuresById.value.seat.get(seatId);
  const stand =
    seat && position && accuracy !== null
      ? standAt({ at: position, accuracy: metres(accuracy) }, seat.position)
      : null;
  return [
    t(`data.field-check.result.${result}`),
    ...(stand?.isFar ? [t('data.field-check.from-afar', { distance: formatMetres(stand.distance) })] : []),
    seat ? seatTitle(seat) : seatId,
  ].join(t('common.sentence.separator'));
}
