import { openFeature } from '../../actions/open-feature';
import { t } from '../../i18n/translate';
import { featuresById } from '../../state/district';
import { FirstOfList } from '../shared/first-of-list';
import { SeatGlyph } from '../shared/seat-glyph';
import { SeatKnowledge } from '../shared/seat-knowledge';
import { seatTitle } from '../shared/seat-words';
import './seat-list.css';

/** The seats of an area, each a door to its card. */
export function SeatList({ ids }: { readonly ids: readonly string[] }) {
  const seats = ids.flatMap((id) => featuresById.value.seat.get(id) ?? []);
  if (seats.length === 0) return <p>{t('plan.grid.seats.none')}</p>;
  return (
    <FirstOfList items={seats}>
      {(shown) => (
        <ul class="seat-list">
          {shown.map((seat) => (
            <li key={seat.id}>
              <button type="button" onClick={() => openFeature({ kind: 'seat', id: seat.id })}>
                <SeatGlyph seat={seat} look="plan" />
                <span>
                  {seatTitle(seat)}
                  <SeatKnowledge seat={seat} attributes={['backrest', 'armrest', 'covered']} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </FirstOfList>
  );
}
