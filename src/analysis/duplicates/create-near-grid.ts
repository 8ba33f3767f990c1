import { metresPerDegree } from '../../lib/metres-per-degree';
import { type Metres, metres, type Position } from '../../lib/units';

/** Positions by place, all over the Earth. */
export interface NearGrid {
  /** What lies within the reach of a position, the nearest first. */
  readonly near: (position: Position) => { readonly index: number; readonly distance: Metres }[];
}

/**
 * Positions a cell that are looked at: seats stand a metre apart, so a cell of 15 m can hold more only where a
 * file is broken, and then all against all would take hours.
 */
const mostInCell = 64;

/** Columns from one row to the next: of cells of a metre around the Earth there are fewer. */
const rowLength = 2 ** 27;

/** Positions in cells as wide as `reach`; beyond the first 64 of a cell they are not found. */
export function createNearGrid(positions: readonly Position[], reach: Metres): NearGrid {
  const cells = new Map<number, number[]>();
  const columnWidth = createColumnWidth(reach);
  const rowOf = ([, lat]: Position) => Math.floor(lat / rowHeight(reach));
  const columnOf = (row: number, [lng]: Position) => Math.floor(lng / columnWidth(row));
  for (const [index, position] of positions.entries()) {
    const row = rowOf(position);
    const key = row * rowLength + columnOf(row, position);
    const cell = cells.get(key);
    if (!cell) cells.set(key, [index]);
    else if (cell.length < mostInCell) cell.push(index);
  }
  return {
    near: (position) => {
      const found: { index: number; distance: Metres }[] = [];
      const degree = metresPerDegree(position);
      const middle = rowOf(position);
      for (let row = middle - 1; row <= middle + 1; row++) {
        const key = row * rowLength + columnOf(row, position);
        for (let side = -1; side <= 1; side++)
          for (const index of cells.get(key + side) ?? []) {
            const other = positions[index] as Position;
            const x = (other[0] - position[0]) * degree.lng;
            const y = (other[1] - position[1]) * degree.lat;
            const squared = x * x + y * y;
            if (squared <= reach * reach) found.push({ index, distance: metres(Math.sqrt(squared)) });
          }
      }
      return found.sort((a, b) => a.distance - b.distance || a.index - b.index);
    },
  };
}

/** Metres of a degree of latitude vary by 1 %: rows a little higher than the reach always suffice. Degrees. */
const rowHeight = (reach: Metres): number => (reach * 1.01) / 110_574;

/** Degrees that the columns of a row are wide: as wide as the reach at the edge that lies nearer to a pole. */
function createColumnWidth(reach: Metres): (row: number) => number {
  const widths = new Map<number, number>();
  return (row) => {
    const known = widths.get(row);
    if (known !== undefined) return known;
    const height = rowHeight(reach);
    const lat = Math.min(90, Math.max(Math.abs(row * height), Math.abs((row + 1) * height)));
    const width = (reach * 1.01) / Math.max(1, metresPerDegree([0, lat]).lng);
    widths.set(row, width);
    return width;
  };
}
