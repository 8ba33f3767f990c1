import type { RestLeg, RestRoute } from '../../src/analysis/rest-route/data';
import type { District } from '../../src/model/district';

/** The same route for people: the answer in a sentence or two, then a line a leg. */
export function toText(route: RestRoute, { seats }: District): string {
  const { request, smallestRest, length, longestLeg, legs } = route;
  if (smallestRest === null || length === null || longestLeg === null)
    return 'No way along the streets leads from one place to the other.';
  const stops = route.stops.length === 1 ? '1 stop' : `${route.stops.length} stops`;
  const walk = `${metres(length)} with ${stops}; the longest leg is ${metres(longestLeg)}.`;
  const answer = route.feasible
    ? [
        `A way with a rest at least every ${request.rest} m: ${walk}`,
        `The smallest distance between rests that works for these two places is ${metres(smallestRest)}.`,
      ]
    : [
        `No way has a rest at least every ${request.rest} m: for these two places the smallest is ${metres(smallestRest)}.`,
        `The way for that: ${walk}`,
      ];
  const streetOf = new Map(seats.map(({ id, street }) => [id, street?.en ?? street?.zh ?? '']));
  return [...answer, '', ...legs.map((leg) => lineOf(leg, request.rest, streetOf))].join('\n');
}

function lineOf({ toSeat, length, tooLong }: RestLeg, rest: number, streetOf: ReadonlyMap<string, string>) {
  const target = toSeat === null ? 'the end' : `${toSeat}  ${streetOf.get(toSeat) ?? ''}`.trim();
  return `${metres(length).padStart(10)}  to ${target}${tooLong ? `  (longer than ${rest} m)` : ''}`;
}

const metres = (length: number): string => `${length.toFixed(1)} m`;
