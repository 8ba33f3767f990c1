import { selectFeature } from '../../../actions/select-feature';
import type { ClosedSeat } from '../../../analysis/closed-seats/data';
import { formatDay, formatMetres } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { closedSeats } from '../../../state/closed-seats';
import { featuresById } from '../../../state/district';
import { lengthTo, nearest } from '../../../state/nearest';
import { openAt } from '../../../state/parameters';
import { Disclosure } from '../../../ui/disclosure';
import { seatTitle } from '../../shared/seat-words';
import './closed-nearer.css';

const dayOf = (moment: string) => moment.slice(0, 'YYYY-MM-DD'.length);
const timeOf = (moment: string) => moment.slice('YYYY-MM-DDT'.length);
const msADay = 86_400_000;

/** "closed, opens 05:00", with the day where that is more than a day away. */
function closedText({ opensAt }: ClosedSeat, at: string): string {
  if (!opensAt) return t('find.closed');
  const time = timeOf(opensAt);
  const isSoon = Date.parse(`${opensAt}Z`) - Date.parse(`${at}Z`) < msADay;
  return t('find.closed.opens', { time: isSoon ? time : `${formatDay(dayOf(opensAt))} ${time}` });
}

/** One line: how many nearer seats are left out because they are closed; opened, which ones and until when. */
export function ClosedNearer() {
  const list = nearest.value.value;
  const answer = closedSeats.value.value;
  const at = list?.need.at;
  if (!answer || !at || answer.list.need !== list.need || answer.seats.length === 0) return null;
  const when = openAt.value === 'now' ? 'now' : 'then';
  const values = { count: answer.seats.length };
  return (
    <Disclosure
      summary={
        list.seats.length > 0 ? t(`find.closed.${when}`, values) : t(`find.closed.only.${when}`, values)
      }
    >
      <ul class="closed-list">
        {answer.seats.map((closed) => {
          const seat = featuresById.value.seat.get(closed.id);
          return (
            seat && (
              <li key={closed.id}>
                <button type="button" onClick={() => selectFeature({ kind: 'seat', id: closed.id })}>
                  <span>{seatTitle(seat)}</span>
                  <span class="closed-facts">
                    {closedText(closed, at)}
                    {t('common.sentence.separator')}
                    {formatMetres(lengthTo(closed))}
                  </span>
                </button>
              </li>
            )
          );
        })}
      </ul>
    </Disclosure>
  );
}
