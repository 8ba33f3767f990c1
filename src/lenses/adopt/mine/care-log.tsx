import { useState } from 'preact/hooks';
import { formatDay } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { CareEntry } from '../../../model/ledger/ledger-state';
import { ledger } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import './care-log.css';

/** How many entries stand there at first: what was done lately is what one looks for. */
const entriesShown = 5;

/** What was done at a seat, the latest first. */
export function CareLog({ seatId }: { readonly seatId: string }) {
  const [isWhole, setWhole] = useState(false);
  const entries = careOf(seatId);
  const shown = isWhole ? entries : entries.slice(0, entriesShown);
  if (entries.length === 0) return <p class="adopt-note">{t('adopt.mine.care.none')}</p>;
  return (
    <>
      <ul class="care-log">
        {shown.map((entry) => (
          <li key={entry.eventId}>
            <span>{formatDay(entry.day)}</span>
            <span>
              {worksText(entry)}
              {entry.note && <span class="care-log-note">{entry.note}</span>}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <Button look="quiet" onClick={() => setWhole(true)}>
          {t('adopt.mine.care.more', { count: entries.length - shown.length })}
        </Button>
      )}
    </>
  );
}

/** Care of a seat, the latest day first. */
export function careOf(seatId: string): readonly CareEntry[] {
  const entries = ledger.value.seats.get(seatId)?.care ?? [];
  return [...entries].sort((a, b) => (a.day === b.day ? b.at - a.at : a.day < b.day ? 1 : -1));
}

export const worksText = ({ works }: CareEntry): string =>
  works.map((work) => t(`adopt.mine.care.${work}`)).join(t('common.list.separator'));
