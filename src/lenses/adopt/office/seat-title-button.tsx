import { hoverFeature } from '../../../actions/hover-feature';
import { lookAtFeature } from '../../../actions/look-at';
import { t } from '../../../i18n/translate';
import { featuresById } from '../../../state/district';
import { seatTitle } from '../../shared/seat-words';

/** A seat by its name. Pointing at it lights it on the map, pressing brings it into view; the page stays. */
export function SeatTitleButton({ seatId }: { readonly seatId: string }) {
  const seat = featuresById.value.seat.get(seatId);
  if (!seat) return <span>{t('adopt.office.seat.missing', { id: seatId })}</span>;
  const ref = { kind: 'seat', id: seatId } as const;
  return (
    <button
      type="button"
      class="office-row-title"
      onClick={() => {
        hoverFeature(ref);
        lookAtFeature(ref);
      }}
      onPointerEnter={() => hoverFeature(ref)}
      onPointerLeave={() => hoverFeature(null)}
      onFocus={() => hoverFeature(ref)}
      onBlur={() => hoverFeature(null)}
    >
      {seatTitle(seat)}
    </button>
  );
}
