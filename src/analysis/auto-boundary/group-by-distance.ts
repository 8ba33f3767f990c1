import { metresPerDegree } from '../../lib/metres-per-degree';
import type { Position } from '../../lib/units';

/**
 * Positions in groups, each a list of places in the list, the largest first: cells of `link` metres that
 * lie side by side are of one group, so that a gap of `link` never parts a group and one of four times as much
 * always does.
 */
export function groupByDistance(positions: readonly Position[], link: number): number[][] {
  const cells = new Map<string, number[]>();
  const keys: string[] = [];
  for (const [i, position] of positions.entries()) {
    const [row, column] = cellOf(position, link);
    const key = `${row},${column}`;
    const cell = cells.get(key);
    if (cell) cell.push(i);
    else {
      cells.set(key, [i]);
      keys.push(key);
    }
  }
  const seen = new Set<string>();
  const groups: number[][] = [];
  for (const start of keys) {
    if (seen.has(start)) continue;
    seen.add(start);
    const group: number[] = [];
    const waiting = [start];
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      group.push(...(cells.get(key) ?? []));
      for (const near of neighboursOf(positions[cells.get(key)?.[0] ?? 0] as Position, link))
        if (cells.has(near) && !seen.has(near)) {
          seen.add(near);
          waiting.push(near);
        }
    }
    groups.push(group.sort((a, b) => a - b));
  }
  return groups.sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
}

const rowHeight = (link: number): number => link / 111_000;

function cellOf([lng, lat]: Position, link: number): readonly [row: number, column: number] {
  const row = Math.floor(lat / rowHeight(link));
  return [row, columnIn(row, lng, link)];
}

/** Columns of a row are as wide as the link in the middle of the row. */
function columnIn(row: number, lng: number, link: number): number {
  const middle = Math.max(-89.9, Math.min(89.9, (row + 0.5) * rowHeight(link)));
  return Math.floor((lng * Math.max(1, metresPerDegree([0, middle]).lng)) / link);
}

/** Rows differ in the width of their columns: two to either side hold whatever lies within the link. */
function neighboursOf([lng, lat]: Position, link: number): string[] {
  const own = Math.floor(lat / rowHeight(link));
  return [own - 1, own, own + 1].flatMap((row) => {
    const column = columnIn(row, lng, link);
    return [-2, -1, 0, 1, 2].map((step) => column + step).map((near) => `${row},${near}`);
  });
}
