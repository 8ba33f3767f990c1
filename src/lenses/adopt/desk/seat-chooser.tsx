import { t } from '../../../i18n/translate';
import { foldText } from '../../../lib/fold-text';
import { district, featuresById } from '../../../state/district';
import { Combobox } from '../../../ui/combobox';
import { seatTitle } from '../../shared/seat-words';

/** How many matches are offered. */
const listed = 8;

interface SeatChooserProps {
  readonly seatId: string | null;
  readonly onChoose: (seatId: string) => void;
}

/** A seat by its number or where it stands, as a sheet of paper names it. */
export function SeatChooser({ seatId, onChoose }: SeatChooserProps) {
  const seat = seatId === null ? undefined : featuresById.value.seat.get(seatId);
  return (
    <div class="seat-chooser">
      <Combobox
        inputId="paper-seat"
        label={t('adopt.desk.paper.seat')}
        placeholder={t('adopt.desk.paper.seat')}
        emptyText={t('adopt.desk.paper.seat.none')}
        find={findSeats}
        onChoose={({ id }) => onChoose(id)}
      />
      <p role="status">
        {seat
          ? t('adopt.desk.paper.seat.chosen', { seat: seatTitle(seat), id: seat.id })
          : t('adopt.desk.paper.seat.missing')}
      </p>
    </div>
  );
}

function findSeats(text: string) {
  const folded = foldText(text);
  return (district.value?.seats ?? [])
    .map((seat) => ({ id: seat.id, label: seatTitle(seat), detail: seat.id }))
    .filter(({ id, label }) => foldText(id).includes(folded) || foldText(label).includes(folded))
    .slice(0, listed);
}
