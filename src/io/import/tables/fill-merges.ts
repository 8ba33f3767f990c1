/** A range of cells that are one; indices from 0. */
export interface MergedRange {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
}

/**
 * Gives the rows of a merged range the value that only its first row has: a street written once beside five
 * seats is the street of all five. Only downwards: across columns a merged cell is one value. Rows are to be
 * given in order.
 */
export function createMergeFiller(ranges: readonly MergedRange[]): (index: number, cells: unknown[]) => void {
  const tall = ranges
    .filter(({ startRow, endRow }) => endRow > startRow)
    .sort((a, b) => a.startRow - b.startRow);
  const open = new Map<number, { readonly endRow: number; readonly value: unknown }>();
  let next = 0;
  return (index, cells) => {
    for (; next < tall.length; next += 1) {
      const range = tall[next];
      if (!range || range.startRow > index) break;
      if (range.startRow === index)
        open.set(range.startCol, { endRow: range.endRow, value: cells[range.startCol] });
    }
    for (const [column, { endRow, value }] of open) {
      if (endRow < index) open.delete(column);
      else cells[column] ??= value;
    }
  };
}
