import { lookAtFeature, lookAtPositions } from '../../../actions/look-at';
import { formatDay } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { BoardRow } from '../../../model/adoption/group-adoptions';
import type { AdoptionRecord } from '../../../model/adoption/list-adoptions';
import { boardPoints } from '../../../state/adoption-board';
import { featuresById } from '../../../state/district';
import type { Column } from '../../../ui/data-table';
import { seatTitle } from '../../shared/seat-words';
import { keeperName } from './keeper-name';

/** The columns of the board: who keeps what, how far it is, until when. Picking one shows its place. */
export function boardColumns(onPick: (id: string) => void): readonly Column<BoardRow>[] {
  const pick = (adoption: AdoptionRecord) => {
    onPick(adoption.id);
    if (adoption.seatId) lookAtFeature({ kind: 'seat', id: adoption.seatId });
    else if (adoption.position) lookAtPositions([adoption.position]);
  };
  return [
    {
      id: 'keeper',
      label: t('adopt.office.column.keeper'),
      sortValue: ({ adoption }) => keeperName(adoption.keeper, adoption.home),
      cell: ({ adoption }) => (
        <>
          <button type="button" class="board-keeper" onClick={() => pick(adoption)}>
            {keeperName(adoption.keeper, adoption.home)}
          </button>
          <span class="board-place">{placeText(adoption)}</span>
        </>
      ),
    },
    {
      id: 'state',
      label: t('adopt.office.column.state'),
      sortValue: ({ adoption }) => t(`adopt.state.${adoption.state}`),
      cell: ({ adoption }) => (
        <>
          {t(`adopt.state.${adoption.state}`)}
          <span class="board-place">{t(`adopt.office.track.${adoption.track}`)}</span>
        </>
      ),
    },
    {
      id: 'end',
      label: t('adopt.office.column.end'),
      align: 'end',
      sortValue: ({ adoption }) => adoption.end,
      cell: ({ adoption }) => (adoption.end ? formatDay(adoption.end) : '–'),
    },
  ];
}

function placeText({ id, seatId, position, track }: AdoptionRecord): string {
  const seat = seatId === null ? undefined : featuresById.value.seat.get(seatId);
  if (seat) return seatTitle(seat);
  const number = boardPoints.value.find((point) => point.id === id)?.number;
  if (number !== undefined) return t('adopt.office.place.numbered', { number });
  if (position) return t('adopt.office.place.point');
  return t(track === 'adopt' ? 'adopt.office.place.missing' : 'adopt.office.place.anywhere');
}
