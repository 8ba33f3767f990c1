import { hoverFeature } from '../../actions/hover-feature';
import { lookAtWay } from '../../actions/look-at-way';
import { planWalkTo } from '../../actions/plan-walk-to';
import { selectFeature } from '../../actions/select-feature';
import { takeMeThere } from '../../actions/take-me-there';
import type { NearbySeat } from '../../analysis/nearby/data';
import { formatMetres } from '../../i18n/format';
import { t } from '../../i18n/translate';
import type { Seat } from '../../model/district';
import { openAt } from '../../state/parameters';
import { hovered } from '../../state/selection';
import { Button } from '../../ui/button';
import { SeatGlyph } from '../shared/seat-glyph';
import { SeatKnowledge } from '../shared/seat-knowledge';
import { seatHours, seatOpenUntil, seatTitle } from '../shared/seat-words';
import { walkMinutesShort } from '../shared/walk-words';
import './seat-row.css';

interface SeatRowProps {
  readonly seat: Seat;
  readonly nearby: NearbySeat;
  /** 1 = nearest; the first nine answer to the digit keys. */
  readonly rank: number;
  /** What one can do stands below the row. */
  readonly isOpen: boolean;
}

export function SeatRow({ seat, nearby, rank, isOpen }: SeatRowProps) {
  const ref = { kind: 'seat', id: seat.id } as const;
  const open = () => {
    selectFeature(ref);
    lookAtWay();
  };
  const takeMe = () => {
    takeMeThere(seat.id);
    lookAtWay();
  };
  const isHovered = hovered.value?.kind === 'seat' && hovered.value.id === seat.id;
  return (
    <li class="seat-row" data-seat={seat.id} data-open={isOpen} data-hovered={isHovered}>
      <button
        type="button"
        class="seat-row-button"
        onClick={open}
        onPointerEnter={() => hoverFeature(ref)}
        onPointerLeave={() => hoverFeature(null)}
        onFocus={() => hoverFeature(ref)}
        onBlur={() => hoverFeature(null)}
      >
        <span class="seat-row-glyph">
          <SeatGlyph seat={seat} look="find" />
          {rank <= 9 && <span class="seat-row-rank">{rank}</span>}
        </span>
        <span class="seat-row-body">
          <strong class="seat-row-title">{seatTitle(seat)}</strong>
          <span class="seat-row-facts">
            <span class="seat-row-access">{t(`access.${seat.access}`)}</span>
            {t('common.sentence.separator')}
            {t('find.places', { count: seat.places })}
            {t('common.sentence.separator')}
            {openAt.value === null ? seatHours(seat, false) : seatOpenUntil(seat, nearby.assumedOpen)}
            {nearby.walk?.across && (
              <>
                {t('common.sentence.separator')}
                <span class="seat-row-across">{t('find.across')}</span>
              </>
            )}
          </span>
          <SeatKnowledge seat={seat} attributes={['backrest', 'armrest', 'covered']} />
        </span>
        <WayTo nearby={nearby} />
      </button>
      {isOpen && (
        <div class="seat-row-actions">
          <Button look="main" onClick={takeMe}>
            {t('find.take-me')}
          </Button>
          <Button onClick={() => planWalkTo(seat.position, seat.near ?? seat.street)}>
            {t('find.walk-rests')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Minutes, then metres on foot; where there is no way along the streets the straight line, said as such. */
function WayTo({ nearby: { walk, distance } }: { readonly nearby: NearbySeat }) {
  return (
    <span class="seat-row-way">
      <strong class="seat-row-minutes">{walk ? walkMinutesShort(walk) : formatMetres(distance)}</strong>
      <span class="seat-row-distance">{walk ? formatMetres(walk.length) : t('find.row.straight')}</span>
    </span>
  );
}
