import { metresPerDegree } from '../../lib/metres-per-degree';
import { straightDistance } from '../../lib/straight-distance';
import type { Metres, Position } from '../../lib/units';

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

/** Positions in cells as wide as `reach`; beyond the first 64 of a cell they are not found. */
export function createNearGrid(positions: readonly Position[], reach: Metres): NearGrid {
  const cells = new Map<string, number[]>();
  for (const [index, position] of positions.entries()) {
    const [row, column] = cellOf(position, reach);
    const key = `${row},${column}`;
    const cell = cells.get(key);
    if (!cell) cells.set(key, [index]);
    else if (cell.length < mostInCell) cell.push(index);
  }
  return {
    near: (position) => {
      const found: { index: number; distance: Metres }[] = [];
      const [ownRow] = cellOf(position, reach);
      for (let row = ownRow - 1; row <= ownRow + 1; row++) {
        const column = columnIn(row, position, reach);
        for (let side = column - 1; side <= column + 1; side++)
          for (const index of cells.get(`${row},${side}`) ?? []) {
            const distance = straightDistance(position, positions[index] as Position);
            if (distance <= reach) found.push({ index, distance });
          }
      }
      return found.sort((a, b) => a.distance - b.distance || a.index - b.index);
    },
  };
}

/** Metres of a degree of latitude vary by 1 %: rows a little higher than the reach always suffice. */
const rowHeight = (reach: Metres): number => (reach * 1.01) / 110_574;

function cellOf(position: Position, reach: Metres): readonly [row: number, column: number] {
  const row = Math.floor(position[1] / rowHeight(reach));
  return [row, columnIn(row, position, reach)];
}

/** Columns of a row are as wide as the reach at the edge of the row that lies nearer to a pole. */
function columnIn(row: number, [lng]: Position, reach: Metres): number {
  const height = rowHeight(reach);
  const lat = Math.min(90, Math.max(Math.abs(row * height), Math.abs((row + 1) * height)));
  const metresOfDegree = Math.max(1, metresPerDegree([lng, lat]).lng);
  return Math.floor((lng * metresOfDegree) / (reach * 1.01));
}
