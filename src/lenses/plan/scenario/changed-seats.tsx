import { addSeatAt } from '../../../actions/add-seat-at';
import { lookAtPoint } from '../../../actions/look-at';
import { selectFeature } from '../../../actions/select-feature';
import { togglePlacing } from '../../../actions/toggle-placing';
import { t } from '../../../i18n/translate';
import type { NetChange } from '../../../model/scenario/kinds-of-change';
import { isPlacing } from '../../../state/placing';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { SeatGlyph } from '../../shared/seat-glyph';
import { middleOfMap } from './middle-of-map';
import { seatLabel } from './scenario-words';
import './changed-seats.css';
import './seat-tools.css';

/** A seat and what stands around it fill the map at this zoom. */
const seatZoom = 17.5;

/** The seats in which the scenario differs from the pack, each a way to its form; and a new one. */
export function ChangedSeats({ changes }: { readonly changes: readonly NetChange[] }) {
  const add = () => {
    const middle = middleOfMap();
    if (middle) addSeatAt(middle);
  };
  return (
    <section class="changed-seats" aria-labelledby="changed-seats-title">
      <h2 id="changed-seats-title">{t('plan.scenario.seats')}</h2>
      {changes.length === 0 && <p class="seat-tools-hint">{t('plan.scenario.seats.none')}</p>}
      <ul>
        {changes.map((change) => (
          <ChangedSeat key={change.id} change={change} />
        ))}
      </ul>
      <div class="seat-tools-row">
        <Chip pressed={isPlacing.value} onToggle={togglePlacing}>
          {t('plan.scenario.place')}
        </Chip>
        <Button onClick={add}>{t('plan.scenario.add')}</Button>
      </div>
      <p class="seat-tools-hint">{t('plan.scenario.add.hint')}</p>
    </section>
  );
}

export function changeWords({ kinds }: Pick<NetChange, 'kinds'>): string {
  return kinds.map((kind) => t(`plan.scenario.change.${kind}`)).join(t('common.list.separator'));
}

function ChangedSeat({ change }: { readonly change: NetChange }) {
  const seat = change.after ?? change.before;
  if (!seat) return null;
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          selectFeature({ kind: 'seat', id: seat.id });
          lookAtPoint(seat.position, seatZoom);
        }}
      >
        <SeatGlyph seat={seat} look="plan" />
        <span>{seatLabel(change.before ?? seat)}</span>
        <span class="changed-seats-kind">{changeWords(change)}</span>
      </button>
    </li>
  );
}
