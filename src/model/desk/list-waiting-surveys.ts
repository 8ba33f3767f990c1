import type { LedgerState, SeatSurvey } from '../ledger/ledger-state';

/** Field checks that nobody of the office has looked at yet: by seat, of each the newest look first. */
export function listWaitingSurveys({ surveys }: Pick<LedgerState, 'surveys'>): readonly SeatSurvey[] {
  return [...surveys.values()]
    .filter(({ verdict }) => verdict === 'waiting')
    .sort((a, b) =>
      a.seatId !== b.seatId ? (a.seatId < b.seatId ? -1 : 1) : a.day !== b.day ? (a.day > b.day ? -1 : 1) : 0,
    );
}
