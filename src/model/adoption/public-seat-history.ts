import type { LocalName, Seat } from '../district';
import type { CareEntry, LedgerState, Pledge, PledgeStep, SeatReport } from '../ledger/ledger-state';
import { mergedInto } from '../ledger/merged-seats';
import { districtDay } from './district-day';

/**
 * One thing in a seat's life, by its day on the district's calendar; null = the pack does not say when.
 * Applicants whose claim was not granted stay unnamed: the page is public.
 */
export type SeatHistoryEntry = {
  readonly id: string;
  readonly day: string | null;
} /** How the seat came about. No pack says when. */ & (
  | { readonly kind: 'made'; readonly provision: Seat['provision'] }
  /** The pack's own keeper. */
  | { readonly kind: 'baseline-kept'; readonly keeper: LocalName }
  /** Looked at when the pack was made. */
  | { readonly kind: 'baseline-checked' }
  | { readonly kind: 'pledge'; readonly step: PledgeStep; readonly keeper: string | null }
  | { readonly kind: 'care'; readonly entry: CareEntry }
  | { readonly kind: 'reported'; readonly report: SeatReport }
  | { readonly kind: 'report-resolved'; readonly reason: string | null }
);

/** Steps that are the office's own paper work and tell the public nothing. */
const unspoken: ReadonlySet<string> = new Set([
  'pledge-received',
  'pledge-review-started',
  'pledge-payment-noted',
]);

/** Steps after which the seat has a keeper whom the page may name. */
const naming: ReadonlySet<string> = new Set([
  'pledge-approved',
  'pledge-activated',
  'pledge-renewed',
  'pledge-handed-over',
  'pledge-installed',
]);

/**
 * What is known of a seat's life, the oldest first: how it was made, checks, claims, refusals with their
 * reasons, decisions, care and reports.
 */
export function publicSeatHistory(
  seat: Seat,
  ledger: LedgerState,
  timeZone: string,
): readonly SeatHistoryEntry[] {
  const dayOf = (at: number) => districtDay(at, timeZone);
  const entries: SeatHistoryEntry[] = [
    ...baselineEntries(seat),
    // What hangs on a seat that was entered twice is told where one looks for it now.
    ...[seat.id, ...mergedInto(ledger, seat.id)].flatMap((id) => ledgerEntries(id, ledger, dayOf)),
  ];
  return entries.sort(compareEntries);
}

function ledgerEntries(
  seatId: string,
  ledger: LedgerState,
  dayOf: (at: number) => string,
): readonly SeatHistoryEntry[] {
  const record = ledger.seats.get(seatId);
  return [
    ...(ledger.pledgesBySeat.get(seatId) ?? []).flatMap((pledge) => pledgeEntries(pledge, dayOf)),
    ...(record?.care ?? []).map(
      (entry): SeatHistoryEntry => ({ id: entry.eventId, day: entry.day, kind: 'care', entry }),
    ),
    ...(record?.reports ?? []).flatMap((id) => reportEntries(ledger.reports.get(id), dayOf)),
  ];
}

function baselineEntries({ provision, adoption, checkDate }: Seat): SeatHistoryEntry[] {
  const { keeper, start } = adoption;
  return [
    { id: 'made', day: null, kind: 'made', provision },
    ...(keeper ? [{ id: 'kept', day: start, kind: 'baseline-kept', keeper } as const] : []),
    ...(checkDate ? [{ id: 'checked', day: checkDate, kind: 'baseline-checked' } as const] : []),
  ];
}

function pledgeEntries(
  { steps, submission }: Pledge,
  dayOf: (at: number) => string,
): readonly SeatHistoryEntry[] {
  // A step keeps no name: before a hand-over it was another's.
  const since = steps.findLastIndex(({ type }) => type === 'pledge-handed-over');
  return steps.flatMap((step, i) => {
    if (unspoken.has(step.type)) return [];
    const isNamed = naming.has(step.type) && step.state !== 'contested' && i >= since;
    return [
      {
        id: step.eventId,
        day: dayOf(step.at),
        kind: 'pledge',
        step,
        keeper: isNamed ? publicName(submission) : null,
      },
    ];
  });
}

/** What the public reads of who pledged. */
export const publicName = ({ displayName, organisation }: Pledge['submission']): string =>
  displayName ?? organisation;

function reportEntries(
  report: SeatReport | undefined,
  dayOf: (at: number) => string,
): readonly SeatHistoryEntry[] {
  if (!report) return [];
  const { id, at, resolved } = report;
  return [
    { id, day: dayOf(at), kind: 'reported', report },
    ...(resolved
      ? [
          {
            id: `${id} resolved`,
            day: dayOf(resolved.at),
            kind: 'report-resolved',
            reason: resolved.reason,
          } as const,
        ]
      : []),
  ];
}

/** By day; what has none comes first; of one day, the order of the events' ids, which is that of time. */
function compareEntries(a: SeatHistoryEntry, b: SeatHistoryEntry): number {
  const [first, second] = [a.day ?? '', b.day ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return isEvent(a) && isEvent(b) && a.id !== b.id ? (a.id < b.id ? -1 : 1) : 0;
}

const isEvent = ({ kind }: SeatHistoryEntry): boolean =>
  kind !== 'made' && kind !== 'baseline-kept' && kind !== 'baseline-checked';
