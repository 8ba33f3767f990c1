import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../src/geometry/cut-segment';
import { buildStreetGraph } from '../../../src/geometry/street-graph/build-street-graph';
import { createAnchorFinder } from '../../../src/geometry/street-graph/create-anchor-finder';
import { createEdgeFinder } from '../../../src/geometry/street-graph/create-edge-finder';
import { locateOnEdge } from '../../../src/geometry/street-graph/locate-on-edge';
import { createBruteDistance } from '../../helpers/brute-distances';
import { anchorDraft, placeDraft, randomNetwork } from '../../helpers/random-network';

const lengthOfWay = (way: readonly (readonly [number, number])[]) =>
  way.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - way[i]![0], y - way[i]![1]), 0);

describe('the nearest anchors', () => {
  it('equal brute force, and the way to each is as long as told', () => {
    fc.assert(
      fc.property(randomNetwork, anchorDraft, fc.integer({ min: 0, max: 7 }), (network, draft, count) => {
        const { segments, anchors } = network;
        const graph = buildStreetGraph(segments);
        const from = placeDraft(segments, draft);
        const measure = createBruteDistance(segments);
        const expected = anchors
          .map((anchor) => from.access + measure(from, anchor) + anchor.access)
          .filter(Number.isFinite)
          .sort((a, b) => a - b)
          .slice(0, count);
        const found = createAnchorFinder(graph, anchors)(from, count);
        expect(found.length).toBe(expected.length);
        for (const [i, { anchor, distance, way }] of found.entries()) {
          expect(distance).toBeCloseTo(expected[i] ?? Number.NaN, 9);
          const to = anchors[anchor]!;
          expect(from.access + lengthOfWay(way) + to.access).toBeCloseTo(distance, 9);
          expect(way.length).toBeGreaterThanOrEqual(2);
          expect(way.at(-1)).toEqual(locateOnEdge(graph, to));
          expect(way[0]).toEqual(locateOnEdge(graph, from));
        }
      }),
      { seed: 31, numRuns: 500 },
    );
  });

  it('come at equal distance in the order of the list', () => {
    const street: Segment = [
      [0, 0],
      [100, 0],
    ];
    const anchors = [70, 30, 70].map((along) => ({ edge: 0, along, access: 2 }));
    const found = createAnchorFinder(buildStreetGraph([street]), anchors)(
      { edge: 0, along: 50, access: 0 },
      2,
    );
    expect(found.map(({ anchor }) => anchor)).toEqual([0, 1]);
  });
});

describe('the nearest edge', () => {
  const place = fc.integer({ min: -40, max: 90 });

  it('equals brute force, at equal distance the lower number', () => {
    fc.assert(
      fc.property(
        randomNetwork,
        fc.tuple(place, place),
        fc.constantFrom(5.3, 30.3, Infinity),
        fc.integer({ min: 1, max: 3 }),
        ({ segments }, point, limit, every) => {
          const graph = buildStreetGraph(segments);
          const accepts = (edge: number) => edge % every === 0;
          const found = createEdgeFinder(graph)(point, limit, accepts);
          const distances = segments.map((_, edge) =>
            accepts(edge) ? sampleDistance(graph, edge, point) : Infinity,
          );
          const nearest = Math.min(...distances);
          if (nearest > limit) {
            expect(found).toBeNull();
            return;
          }
          expect(found?.access).toBeCloseTo(nearest, 6);
          const foot = locateOnEdge(graph, found!);
          expect(Math.hypot(foot[0] - point[0], foot[1] - point[1])).toBeCloseTo(nearest, 6);
          expect(found?.edge).toBe(distances.findIndex((distance) => distance < nearest + 1e-7));
        },
      ),
      { seed: 32, numRuns: 400 },
    );
  });

  it('is none in a network without streets', () => {
    expect(createEdgeFinder(buildStreetGraph([]))([0, 0], Infinity)).toBeNull();
  });
});

/** The distance to an edge by golden-section search: it knows nothing of projections. */
function sampleDistance(
  graph: ReturnType<typeof buildStreetGraph>,
  edge: number,
  [x, y]: readonly [number, number],
) {
  const distance = (along: number) => {
    const [px, py] = locateOnEdge(graph, { edge, along });
    return Math.hypot(px - x, py - y);
  };
  let low = 0;
  let high = graph.edgeLength[edge] ?? 0;
  for (let i = 0; i < 100; i++) {
    const third = (high - low) / 3;
    if (distance(low + third) <= distance(high - third)) high -= third;
    else low += third;
  }
  return Math.min(distance(low), distance(0), distance(graph.edgeLength[edge] ?? 0));
}
