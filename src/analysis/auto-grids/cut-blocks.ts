import type { LatticeSegment } from '../../geometry/arrangement/data';
import { keepRings } from '../../geometry/arrangement/keep-rings';
import { nodeSegments } from '../../geometry/arrangement/node-segments';
import { findInnerPoint } from '../../geometry/find-inner-point';
import { isInside } from '../../geometry/locate-point';
import { polygonize } from '../../geometry/polygonize';
import type { PolygonRings, Position, Ring } from '../../lib/units';

/** Lattice steps that a cut goes on beyond the outline, so that rounding cannot leave it short. */
const overshoot = 2;

/**
 * Cuts one polygon into blocks along lines, all in lattice coordinates: simple counter-clockwise rings without
 * holes that share their borders vertex for vertex and together fill the polygon but for half a lattice step
 * at its border. Each hole is tied to the outline by a cut at its height. Null when the lines do not settle.
 */
export function cutBlocks(
  polygon: PolygonRings,
  lines: readonly (readonly Position[])[],
): readonly Ring[] | null {
  const borders = polygon.flatMap((ring) => listSegments(ring, true));
  const ties = polygon.slice(1).map((hole) => tieOf(hole, polygon));
  const noded = nodeSegments([
    ...borders,
    ...[...lines, ...ties].flatMap((line) => listSegments(line, false)),
  ]);
  if (!noded) return null;
  const within = noded.filter((segment) => segment.isBorder || isInside(middleOf(segment), [polygon]));
  const faces = polygonize(
    keepRings(within).map(({ x0, y0, x1, y1 }): Position[] => [
      [x0, y0],
      [x1, y1],
    ]),
  );
  return faces.filter((face) => {
    const inner = findInnerPoint(face);
    return inner !== null && isInside(inner, [polygon]);
  });
}

/** A cut through a ring, straight across at a place along one axis: its stretches within the ring. */
export function cutAcross(ring: Ring, axis: 0 | 1, at: number): Position[][] {
  const other = axis === 0 ? 1 : 0;
  const crossings: number[] = [];
  for (let i = 1; i < ring.length; i++) {
    const from = ring[i - 1] as Position;
    const to = ring[i] as Position;
    if (from[axis] > at === to[axis] > at) continue;
    crossings.push(from[other] + ((to[other] - from[other]) * (at - from[axis])) / (to[axis] - from[axis]));
  }
  crossings.sort((a, b) => a - b);
  const cuts: Position[][] = [];
  for (let i = 1; i < crossings.length; i += 2) {
    const ends = [
      Math.floor(crossings[i - 1] as number) - overshoot,
      Math.ceil(crossings[i] as number) + overshoot,
    ];
    cuts.push(ends.map((end): Position => (axis === 0 ? [at, end] : [end, at])));
  }
  return cuts;
}

function listSegments(line: readonly Position[], isBorder: boolean): LatticeSegment[] {
  return line.slice(1).map(([x1, y1], i) => {
    const [x0, y0] = line[i] as Position;
    return { x0, y0, x1, y1, isBorder };
  });
}

const middleOf = ({ x0, y0, x1, y1 }: LatticeSegment): Position => [(x0 + x1) / 2, (y0 + y1) / 2];

/** From west to east at the middle height of a hole. */
function tieOf(hole: Ring, polygon: PolygonRings): Position[] {
  const heights = hole.map(([, y]) => y);
  const y = Math.round((Math.min(...heights) + Math.max(...heights)) / 2);
  const all = (polygon[0] ?? []).map(([x]) => x);
  return [
    [Math.min(...all) - overshoot, y],
    [Math.max(...all) + overshoot, y],
  ];
}
