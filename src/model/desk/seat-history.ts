import type { Seat } from '../district';
import type { LedgerState, Pledge } from '../ledger/ledger-state';
import { mergedInto } from '../ledger/merged-seats';

/** What a seat's line tells, in words of its own. */
export const historyKinds = [
  'pack-checked',
  'kept-since',
  'pledge-submitted',
  'pledge-recorded',
  'pledge-received',
  'pledge-approved',
  'pledge-refused',
  'pledge-activated',
  'pledge-installed',
  'pledge-renewed',
  'pledge-handed-over',
  'pledge-moved',
  'pledge-ended',
  'pledge-lapsed',
  'pledge-withdrawn',
  'pledge-reopened',
  'seat-checked',
  'seat-reported',
] as const;
export type HistoryKind = (typeof historyKinds)[number];

export interface HistoryEntry {
  /** Unique within the line. */
  readonly id: string;
  readonly kind: HistoryKind;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly pledgeId: string | null;
  /** Several of the same kind in a row, told as one. */
  readonly count: number;
}

/**
 * What is on record of a seat, oldest first: what the pack knows, then the steps of all its pledges, its
 * care log and its reports. Checks in a row are one entry.
 */
export function seatHistory(seat: Seat | null, seatId: string, ledger: LedgerState): readonly HistoryEntry[] {
  const ids = [seatId, ...mergedInto(ledger, seatId)];
  const entries = [...packEntries(seat), ...ids.flatMap((id) => ledgerEntries(id, ledger))];
  return joinChecks(entries.sort((a, b) => a.at - b.at));
}

function ledgerEntries(seatId: string, ledger: LedgerState): HistoryEntry[] {
  const record = ledger.seats.get(seatId);
  return [
    ...(ledger.pledgesBySeat.get(seatId) ?? []).flatMap(pledgeEntries),
    ...(record?.care ?? []).map(({ eventId, at }) => entry(eventId, 'seat-checked', at)),
    ...(record?.reports ?? []).flatMap((id) => {
      const report = ledger.reports.get(id);
      return report ? [entry(id, 'seat-reported', report.at)] : [];
    }),
  ];
}

function packEntries(seat: Seat | null): HistoryEntry[] {
  const days = [
    ['pack-checked', seat?.checkDate],
    ['kept-since', seat?.adoption.start],
  ] as const;
  return days.flatMap(([kind, day]) => (day ? [entry(kind, kind, Date.parse(`${day}T00:00:00Z`))] : []));
}

/** The submission gives way to the receipt: the office's line begins when the office has it. */
function pledgeEntries({ id, steps, receivedAt }: Pledge): HistoryEntry[] {
  return steps.flatMap(({ eventId, type, at }) => {
    const kind = historyKinds.find((known) => known === type);
    const isTold = kind !== undefined && !(kind === 'pledge-submitted' && receivedAt !== null);
    return isTold ? [entry(eventId, kind, at, id)] : [];
  });
}

function joinChecks(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const joined: HistoryEntry[] = [];
  for (const next of entries) {
    const last = joined.at(-1);
    if (last?.kind === 'seat-checked' && next.kind === 'seat-checked') {
      joined[joined.length - 1] = { ...next, count: last.count + 1 };
    } else joined.push(next);
  }
  return joined;
}

const entry = (id: string, kind: HistoryKind, at: number, pledgeId: string | null = null): HistoryEntry => ({
  id,
  kind,
  at,
  pledgeId,
  count: 1,
});
