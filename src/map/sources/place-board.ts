import { createLocalPlane, type PlanePoint } from '../../geometry/local-plane';
import type { BoardSide, RestWalkOnMap } from '../scene';
import { restSign } from '../symbology/measures';

type Drawn = Pick<RestWalkOnMap, 'legs' | 'stops' | 'start'>;

/**
 * Where the words beside the longest leg stand: halfway along it, on the side where they hide the fewest signs, and
 * of the walk the least. Measured at the scale at which the whole walk is seen on a phone.
 */
export function placeBoard({ legs, stops, start }: Drawn): RestWalkOnMap['board'] {
  const longest = legs.find((leg) => leg.longest);
  if (!longest) return null;
  const plane = createLocalPlane(start);
  const middle = findMiddle(longest.line.map(plane.toPlane));
  const lines = legs.map(({ line }) => line.map(plane.toPlane));
  const scale = measureScale(lines.flat());
  const drawn = lines.flatMap((line) => sampleLine(line, (scale * restSign.diameter) / 2));
  const signs = [start, ...stops.map((stop) => stop.at)].map(plane.toPlane);
  return { at: plane.toPosition(middle), side: findSide(middle, drawn, signs, scale) };
}

/** Pixels of a phone's map that a walk may fill, and the least metres a pixel that anyone looks at a walk with. */
const room = 300;
const closest = 0.5;

/** Metres a pixel where all the points are seen. */
function measureScale(points: readonly PlanePoint[]): number {
  const extents = [0, 1].map((axis) => {
    const values = points.map((point) => point[axis] as number);
    return Math.max(...values) - Math.min(...values);
  });
  return Math.max(closest, ...extents.map((extent) => extent / room));
}

/** Halfway along a line. */
function findMiddle(line: readonly PlanePoint[]): PlanePoint {
  const lengths = line.slice(1).map(([x, y], i) => Math.hypot(x - at(line, i)[0], y - at(line, i)[1]));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    if (left <= length && length > 0) return between(at(line, i), at(line, i + 1), left / length);
    left -= length;
  }
  return at(line, 0);
}

function sampleLine(line: readonly PlanePoint[], step: number): PlanePoint[] {
  return line.slice(1).flatMap((to, i) => {
    const from = at(line, i);
    const count = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / step));
    return Array.from({ length: count + 1 }, (_, k) => between(from, to, k / count));
  });
}

const at = (line: readonly PlanePoint[], i: number): PlanePoint => line[i] as PlanePoint;

const between = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint, share: number): PlanePoint => [
  ax + share * (bx - ax),
  ay + share * (by - ay),
];

/** By side, where the middle of the board lies from the leg: pixels east and north. */
const { board, leader } = restSign;
const away = leader + board.height / 2;
const aside = leader + board.width / 2;
const places: readonly (readonly [side: BoardSide, east: number, north: number])[] = [
  ['bottom', 0, -away],
  ['top', 0, away],
  ['right', aside, 0],
  ['left', -aside, 0],
];

function findSide(
  [x, y]: PlanePoint,
  drawn: readonly PlanePoint[],
  signs: readonly PlanePoint[],
  scale: number,
): BoardSide {
  const counts = places.map(([side, east, north]) => {
    const isUnder = ([px, py]: PlanePoint) =>
      Math.abs((px - x) / scale - east) < (board.width + restSign.diameter) / 2 &&
      Math.abs((py - y) / scale - north) < (board.height + restSign.diameter) / 2;
    return { side, hidden: signs.filter(isUnder).length * drawn.length + drawn.filter(isUnder).length };
  });
  return counts.reduce((best, one) => (one.hidden < best.hidden ? one : best)).side;
}
