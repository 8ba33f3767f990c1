import type { RowIssue, RowIssueCode, RowOutcome } from '../../io/import/data';
import { showValue } from '../../io/issue';

/** Notes what became of a row; `value` is shortened for the list. */
export function rowIssue(
  place: { readonly table: string; readonly row: number | null; readonly column?: string | null },
  code: RowIssueCode,
  value: unknown,
  expected: string,
  outcome: RowOutcome = 'row-left-out',
): RowIssue {
  const shown = typeof value === 'string' ? shorten(value) : showValue(value);
  return {
    table: place.table,
    row: place.row,
    column: place.column ?? null,
    value: shown,
    code,
    expected,
    outcome,
  };
}

/** As long as a value in an issue of a pack. */
const shownLength = 60;
const shorten = (text: string): string =>
  text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
