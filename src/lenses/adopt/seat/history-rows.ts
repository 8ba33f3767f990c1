import { formatDay } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import type { SeatHistoryEntry } from '../../../model/adoption/public-seat-history';
import { worksText } from '../mine/care-log';
import { stepText, type TimelineRow } from '../mine/timeline-rows';

/** A seat's life as the rows of its line: the day, what happened, to whom, and why. */
export function historyRows(entries: readonly SeatHistoryEntry[]): readonly TimelineRow[] {
  return entries.map((entry) => ({
    id: entry.id,
    when: entry.day === null ? t('common.day.unknown') : formatDay(entry.day),
    ...wordEntry(entry),
  }));
}

function wordEntry(entry: SeatHistoryEntry): Pick<TimelineRow, 'who' | 'what' | 'reason'> {
  switch (entry.kind) {
    case 'made':
      return { what: t(`provision.${entry.provision}`), who: '', reason: null };
    case 'baseline-kept':
      return { what: t('adopt.seat.history.kept'), who: localName(entry.keeper), reason: null };
    case 'baseline-checked':
      return { what: t('adopt.seat.history.checked'), who: '', reason: null };
    case 'pledge':
      return { what: stepText(entry.step), who: entry.keeper ?? '', reason: entry.step.reason };
    case 'care':
      return {
        what: worksText(entry.entry),
        who: t(`adopt.mine.who.${entry.entry.actor.role}`),
        reason: null,
      };
    case 'reported':
      return { what: t('adopt.seat.history.reported'), who: '', reason: null };
    case 'report-resolved':
      return {
        what: t('adopt.seat.history.resolved'),
        who: t('adopt.mine.who.office'),
        reason: entry.reason,
      };
  }
}
