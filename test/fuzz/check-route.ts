import type { RestRoute } from '../../src/analysis/rest-route/data';
import { findRestRoute } from '../../src/analysis/rest-route/find-rest-route';
import { attachSeat } from '../../src/analysis/street-network/attach-seat';
import { prepareNetwork } from '../../src/analysis/street-network/prepare-network';
import type { LocalPlane } from '../../src/geometry/local-plane';
import { createSeededRandom } from '../../src/lib/seeded-random';
import { metres, type Position } from '../../src/lib/units';
import { anyone } from '../../src/model/need';
import { readBundledDistrict } from '../helpers/bundled-pack';
import { usableSeats } from '../helpers/usable-seats';
import { createWalkMeasure } from '../helpers/walk-measure';

/** How many pairs came out how; `sampled` = whose smallest rest was held against all pairs of seats. */
export interface RouteCounts {
  feasible: number;
  infeasible: number;
  noWay: number;
  offStreet: number;
  sampled: number;
}

/** Every so many-th pair is held against all pairs of seats, which takes a hundred times as long as the rest. */
const sampleEvery = 10;
/** What rounding may do to a length, metres. */
const tolerance = 1e-6;

type Measure = (from: string | Position, to: string | Position) => number;

/**
 * Checks random pairs of places in the bundled district, the case of a seed after the other: two places
 * up to 70 m beside its streets, so that some are off them, and a rest of 30 to 600 m. The legs of every route are held
 * against walks that an independent search measures (`createWalkMeasure`), and on a sample the smallest rest
 * and the length against brute force over all pairs of seats.
 */
export function createRouteCheck(): { check: (seed: number) => readonly string[]; counts: RouteCounts } {
  const district = readBundledDistrict();
  const network = prepareNetwork(district);
  const seats = usableSeats(district).filter((seat) => attachSeat(network, seat).anchor);
  const ids = seats.map(({ id }) => id);
  const measure = createWalkMeasure(network, seats);
  const counts: RouteCounts = { feasible: 0, infeasible: 0, noWay: 0, offStreet: 0, sampled: 0 };
  const lines = district.streets.filter(({ walkable }) => walkable).map(({ line }) => line);

  const check = (seed: number): readonly string[] => {
    const random = createSeededRandom(seed);
    const place = () => placeBeside(lines, network.plane, random);
    const [from, to] = [place(), place()];
    const rest = metres(30 + Math.round(random() * 570));
    const result = findRestRoute(network, seats, { from, to, rest, need: anyone });
    if (!result.ok) {
      counts.offStreet++;
      const isOn = [from, to].map((at) => network.findEdge(network.plane.toPlane(at), 60) !== null);
      return isOn.every(Boolean) ? [`${result.error.code}, but both ends are by a street`] : [];
    }
    const route = result.value;
    if (route.length === null) {
      counts.noWay++;
      return measure(from, to) === Infinity ? [] : ['there is a way, but none was found'];
    }
    counts[route.feasible ? 'feasible' : 'infeasible']++;
    const faults = checkLegs(route, measure);
    if (seed % sampleEvery !== 0) return faults;
    counts.sampled++;
    return [...faults, ...checkBest(route, ids, measure)];
  };
  return { check, counts };
}

/** A place beside a point of a line, by up to 70 m either way. */
function placeBeside(
  lines: readonly (readonly Position[])[],
  { toPlane, toPosition }: LocalPlane,
  random: () => number,
): Position {
  const line = lines[Math.floor(random() * lines.length)] as readonly Position[];
  const [x, y] = toPlane(line[Math.floor(random() * line.length)] as Position);
  const turn = 2 * Math.PI * random();
  const away = 70 * random();
  return toPosition([x + away * Math.cos(turn), y + away * Math.sin(turn)]);
}

function checkLegs({ request, legs, stops, feasible, smallestRest, length }: RestRoute, measure: Measure) {
  const faults: string[] = [];
  for (const [i, leg] of legs.entries()) {
    const walk = measure(leg.fromSeat ?? request.from, leg.toSeat ?? request.to);
    if (Math.abs(walk - leg.length) > tolerance)
      faults.push(`leg ${i} is ${leg.length}, but ${walk} is walked`);
    if (leg.tooLong !== leg.length > request.rest) faults.push(`leg ${i} is marked wrongly`);
    if (feasible && walk > request.rest + tolerance)
      faults.push(`leg ${i} is ${walk}, beyond ${request.rest}`);
    if (!feasible && walk > (smallestRest as number) + tolerance)
      faults.push(`leg ${i} is ${walk}, beyond the smallest rest ${smallestRest}`);
  }
  if (feasible !== (smallestRest as number) <= request.rest)
    faults.push('it is feasible or not, but wrongly');
  if (legs.slice(1).some(({ fromSeat }, i) => fromSeat !== stops[i])) faults.push('its legs do not join');
  const sum = legs.reduce((all, leg) => all + leg.length, 0);
  if (Math.abs(sum - (length as number)) > tolerance) faults.push(`its legs add up to ${sum}, not ${length}`);
  return faults;
}

/** The smallest rest and the length, from the walks between all pairs of places. */
function checkBest(
  { request, feasible, smallestRest, length }: RestRoute,
  ids: readonly string[],
  measure: Measure,
) {
  const places = [...ids, request.from, request.to];
  const walks = places.map((from) => places.map((to) => measure(from, to)));
  const smallest = closeOver(walks, Math.max);
  const limit = feasible ? request.rest : smallest + tolerance;
  const shortest = closeOver(
    walks.map((row) => row.map((walk) => (walk <= limit ? walk : Infinity))),
    (a, b) => a + b,
  );
  const faults: string[] = [];
  if (Math.abs(smallest - (smallestRest as number)) > tolerance)
    faults.push(`the smallest rest is ${smallest}, but ${smallestRest} was told`);
  if (Math.abs(shortest - (length as number)) > tolerance)
    faults.push(`the shortest is ${shortest}, but ${length} was told`);
  return faults;
}

/** Least cost from the last place but one to the last, place by place without a queue (Dijkstra 1959). */
function closeOver(walks: readonly (readonly number[])[], join: (a: number, b: number) => number): number {
  const cost = walks.map((_, i) => (i === walks.length - 2 ? 0 : Infinity));
  const open = new Set(cost.keys());
  while (open.size > 0) {
    let nearest = -1;
    for (const i of open) if (nearest < 0 || cost[i]! < cost[nearest]!) nearest = i;
    open.delete(nearest);
    for (const i of open) cost[i] = Math.min(cost[i]!, join(cost[nearest]!, walks[nearest]![i]!));
  }
  return cost.at(-1)!;
}
