import { formatDay } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { DeskCase } from '../../../model/desk/desk-case';
import { type HistoryEntry, seatHistory } from '../../../model/desk/seat-history';
import { featuresById } from '../../../state/district';
import { ledger, ledgerInstant } from '../../../state/ledger';
import { claimMark } from './desk-words';
import { instantDay } from './instant-day';
import './seat-line.css';

/** How many entries stand in the line; the earlier ones are counted. */
const shownEntries = 5;

/** What is on record of the seat, as a line from left to right that ends today. */
export function SeatLine({ deskCase }: { readonly deskCase: DeskCase }) {
  const { seatId, claims } = deskCase;
  if (seatId === null) return null;
  const entries = seatHistory(featuresById.value.seat.get(seatId) ?? null, seatId, ledger.value);
  const shown = entries.slice(-shownEntries);
  const earlier = entries.length - shown.length;
  const marks = new Map(
    claims.length > 1 ? claims.map(({ pledge }, index) => [pledge.id, claimMark(index)]) : [],
  );
  return (
    <section class="seat-line" aria-labelledby="seat-line-title">
      <h2 id="seat-line-title">{t('adopt.desk.line')}</h2>
      <ol>
        {earlier > 0 && (
          <li data-look="earlier">
            <span class="seat-line-what">{t('adopt.desk.line.earlier', { count: earlier })}</span>
          </li>
        )}
        {shown.map((entry) => (
          <Entry key={entry.id} entry={entry} mark={marks.get(entry.pledgeId ?? '') ?? null} />
        ))}
        <li data-look="now">
          <span class="seat-line-what">{t('adopt.desk.line.now')}</span>
          <span class="seat-line-when">{formatDay(instantDay(ledgerInstant.value))}</span>
        </li>
      </ol>
    </section>
  );
}

function Entry({ entry, mark }: { readonly entry: HistoryEntry; readonly mark: string | null }) {
  const what = t(`adopt.desk.history.${entry.kind}`);
  const many = entry.count > 1 ? ` ${t('adopt.desk.times', { count: entry.count })}` : '';
  return (
    <li data-look={mark ? 'claim' : undefined}>
      <span class="seat-line-what">
        {mark ? `${mark} ` : ''}
        {what}
        {many}
      </span>
      <span class="seat-line-when">{formatDay(instantDay(entry.at))}</span>
    </li>
  );
}
