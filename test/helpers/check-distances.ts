import { buildStreetGraph } from '../../src/geometry/street-graph/build-street-graph';
import { findDistances } from '../../src/geometry/street-graph/find-distances';
import { findKnots } from '../../src/geometry/street-graph/find-knots';
import { measureStretch } from '../../src/geometry/street-graph/measure-stretch';
import { bruteWalk, createBruteDistance } from './brute-distances';
import type { RandomNetwork } from './random-network';

const shares = [0, 0.1, 1 / 3, 0.5, 0.86, 1];
/** Metres: what sums in another order may differ by. */
const rounding = 1e-9;

/** Checks the walk from points of every edge against brute force, and throws on the first that differs. */
export function checkDistances({ segments, anchors }: RandomNetwork): void {
  const field = findDistances(buildStreetGraph(segments), anchors);
  const measure = createBruteDistance(segments);
  for (const edge of segments.keys())
    for (const share of shares) {
      const along = share * (field.graph.edgeLength[edge] ?? 0);
      const expected = bruteWalk(measure, anchors, { edge, along });
      const found = measureStretch(findKnots(field, edge), along, along, 0).farthest;
      if (found !== expected && !(Math.abs(found - expected) <= rounding))
        throw new Error(
          `From ${along} m along edge ${edge} the walk is ${found} m instead of ${expected} m.`,
        );
    }
}
