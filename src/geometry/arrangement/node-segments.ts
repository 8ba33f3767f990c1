import type { LatticeSegment } from './data';

/** Rounds after which cutting is given up; a street plan takes two to five. */
const mostRounds = 40;

/**
 * Cuts segments wherever they meet, so that any two of the result share at most an end, all on the lattice: a
 * crossing is moved to the nearest lattice point, which bends both segments by at most half a step, and
 * the cutting is repeated until nothing crosses any more (iterated snap rounding, after Hobby 1999 and
 * Halperin and Packer 2002). Equal segments become one; what shrinks to a point goes. Null when it does not settle.
 */
export function nodeSegments(segments: readonly LatticeSegment[]): readonly LatticeSegment[] | null {
  let current = dropRepeats(segments);
  for (let round = 0; round < mostRounds; round++) {
    const cuts = findCuts(current);
    if (cuts.size === 0) return current;
    current = dropRepeats(
      current.flatMap((segment, i) => {
        const points = cuts.get(i);
        return points ? splitSegment(segment, points) : [segment];
      }),
    );
  }
  return null;
}

function dropRepeats(segments: readonly LatticeSegment[]): LatticeSegment[] {
  const kept = new Map<string, LatticeSegment>();
  for (const segment of segments) {
    const { x0, y0, x1, y1 } = segment;
    if (x0 === x1 && y0 === y1) continue;
    const isUp = x0 < x1 || (x0 === x1 && y0 < y1);
    const key = isUp ? `${x0},${y0},${x1},${y1}` : `${x1},${y1},${x0},${y0}`;
    const known = kept.get(key);
    if (!known || (segment.isBorder && !known.isBorder)) kept.set(key, segment);
  }
  return [...kept.values()];
}

type LatticePoint = readonly [x: number, y: number];

/** By segment, the points at which it is to be cut. */
function findCuts(segments: readonly LatticeSegment[]): Map<number, LatticePoint[]> {
  const cuts = new Map<number, LatticePoint[]>();
  const cut = (i: number, x: number, y: number) => {
    const { x0, y0, x1, y1 } = segments[i] as LatticeSegment;
    if ((x === x0 && y === y0) || (x === x1 && y === y1)) return;
    const points = cuts.get(i);
    if (points) points.push([x, y]);
    else cuts.set(i, [[x, y]]);
  };
  // A sweep from west to east over the boxes of the segments.
  const order = [...segments.keys()].sort((a, b) => westOf(segments, a) - westOf(segments, b));
  let active: number[] = [];
  for (const i of order) {
    const west = westOf(segments, i);
    active = active.filter((j) => eastOf(segments, j) >= west);
    for (const j of active) meet(segments, i, j, cut);
    active.push(i);
  }
  return cuts;
}

const westOf = (segments: readonly LatticeSegment[], i: number): number =>
  Math.min((segments[i] as LatticeSegment).x0, (segments[i] as LatticeSegment).x1);
const eastOf = (segments: readonly LatticeSegment[], i: number): number =>
  Math.max((segments[i] as LatticeSegment).x0, (segments[i] as LatticeSegment).x1);

function meet(
  segments: readonly LatticeSegment[],
  i: number,
  j: number,
  cut: (i: number, x: number, y: number) => void,
): void {
  const a = segments[i] as LatticeSegment;
  const b = segments[j] as LatticeSegment;
  if (Math.max(a.y0, a.y1) < Math.min(b.y0, b.y1) || Math.max(b.y0, b.y1) < Math.min(a.y0, a.y1)) return;
  const a0 = side(b, a.x0, a.y0);
  const a1 = side(b, a.x1, a.y1);
  const b0 = side(a, b.x0, b.y0);
  const b1 = side(a, b.x1, b.y1);
  if (a0 === 0 && isBeside(b, a.x0, a.y0)) cut(j, a.x0, a.y0);
  if (a1 === 0 && isBeside(b, a.x1, a.y1)) cut(j, a.x1, a.y1);
  if (b0 === 0 && isBeside(a, b.x0, b.y0)) cut(i, b.x0, b.y0);
  if (b1 === 0 && isBeside(a, b.x1, b.y1)) cut(i, b.x1, b.y1);
  if (a0 * a1 >= 0 || b0 * b1 >= 0) return;
  const share = b0 / (b0 - b1);
  const x = Math.round(b.x0 + share * (b.x1 - b.x0));
  const y = Math.round(b.y0 + share * (b.y1 - b.y0));
  cut(i, x, y);
  cut(j, x, y);
}

/** Twice the area of the triangle that a point makes with a segment: its sign is the side. */
const side = ({ x0, y0, x1, y1 }: LatticeSegment, x: number, y: number): number =>
  (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0);

/** Whether a point on the line of a segment lies between its ends. */
const isBeside = ({ x0, y0, x1, y1 }: LatticeSegment, x: number, y: number): boolean =>
  Math.min(x0, x1) <= x && x <= Math.max(x0, x1) && Math.min(y0, y1) <= y && y <= Math.max(y0, y1);

function splitSegment(segment: LatticeSegment, points: readonly LatticePoint[]): LatticeSegment[] {
  const { x0, y0, x1, y1, isBorder } = segment;
  const along = ([x, y]: LatticePoint) => (x - x0) * (x1 - x0) + (y - y0) * (y1 - y0);
  const stops: LatticePoint[] = [[x0, y0], ...points.toSorted((p, q) => along(p) - along(q)), [x1, y1]];
  return stops.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = stops[i] as LatticePoint;
    return { x0: fromX, y0: fromY, x1: x, y1: y, isBorder };
  });
}
