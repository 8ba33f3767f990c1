import type { Seat } from '../district';
import type { LedgerCommand } from '../ledger/command';
import type { EditableSettings } from '../ledger/settings';

type RecordCommand = Omit<Extract<LedgerCommand, { readonly type: 'record' }>, 'actor'>;

/**
 * The command that takes the pack's own keeper of a seat into the ledger, with the term that the pack gives.
 * A first day that the pack does not give is the pack's own date, or the last day where that is earlier.
 * @param asOf the pack's date, `YYYY-MM-DD`
 * @returns null for a seat without a keeper
 */
export function recordBaseline(
  { id, adoption: { keeper, keeperId, start, end } }: Seat,
  { termYears }: Pick<EditableSettings, 'termYears'>,
  asOf: string,
): RecordCommand | null {
  if (!keeper) return null;
  return {
    type: 'record',
    submission: {
      track: 'adopt',
      target: { kind: 'seat', seatId: id },
      organisation: keeper.zh,
      displayName: null,
      message: null,
      home: keeperId === null ? null : { kind: 'organisation', id: keeperId },
      termYears,
    },
    state: 'active',
    term: end === null ? null : { start: start ?? (asOf < end ? asOf : end), end },
    fromBaseline: true,
  };
}
