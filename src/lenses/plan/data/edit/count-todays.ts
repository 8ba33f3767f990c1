import type { KnownEventType, LedgerRecord } from '../../../../model/ledger/event';

/** Events that change the data of the district's seats. */
const dataEvents: ReadonlySet<string> = new Set<KnownEventType>([
  'seat-added',
  'seat-withdrawn',
  'seat-reopened',
  'seat-moved',
  'seat-edited',
  'seat-condition-changed',
  'seat-merged',
  'seat-split',
  'seat-told-apart',
  'seat-surveyed',
  'survey-settled',
]);

/** The records of today that are about the data of seats, oldest first. */
export const countTodays = (
  records: readonly LedgerRecord[],
  isToday: (at: number) => boolean,
): readonly LedgerRecord[] => records.filter(({ event }) => dataEvents.has(event.type) && isToday(event.at));
