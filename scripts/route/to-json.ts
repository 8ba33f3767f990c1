import type { RestRoute } from '../../src/analysis/rest-route/data';

/** The JSON of `route --json`: metres in full precision; null where no way leads from one to the other. */
export function toJson({ feasible, smallestRest, length, longestLeg, stops, line }: RestRoute): unknown {
  return {
    feasible,
    smallest_rest: smallestRest,
    length,
    longest_leg: longestLeg,
    stops,
    geometry: line.length > 0 ? { type: 'LineString', coordinates: line } : null,
  };
}
