import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../src/geometry/cut-segment';
import { addAnchor } from '../../../src/geometry/street-graph/add-anchor';
import { buildStreetGraph } from '../../../src/geometry/street-graph/build-street-graph';
import type { DistanceField } from '../../../src/geometry/street-graph/data';
import { findDistances } from '../../../src/geometry/street-graph/find-distances';
import { findKnots } from '../../../src/geometry/street-graph/find-knots';
import { measureStretch } from '../../../src/geometry/street-graph/measure-stretch';
import { createBruteDistance } from '../../helpers/brute-distances';
import { checkDistances } from '../../helpers/check-distances';
import { randomNetwork } from '../../helpers/random-network';

/** The walk from one point of an edge, as its own longest walk. */
const walkFrom = (field: DistanceField, edge: number, along: number) =>
  measureStretch(findKnots(field, edge), along, along, 0).farthest;

const shares = [0, 0.1, 1 / 3, 0.5, 0.86, 1];

describe('walks to the nearest anchor', () => {
  it('equal brute force from every point of every edge', () => {
    fc.assert(fc.property(randomNetwork, checkDistances), { seed: 11, numRuns: 400 });
  });

  it('name as owner an anchor that is that far', () => {
    fc.assert(
      fc.property(randomNetwork, ({ segments, anchors }) => {
        const field = findDistances(buildStreetGraph(segments), anchors);
        const measure = createBruteDistance(segments);
        for (const [edge] of segments.entries()) {
          const node = field.graph.edgeFrom[edge] as number;
          const owner = anchors[field.owner[node] as number];
          if (owner)
            expect(owner.access + measure({ edge, along: 0 }, owner)).toBeCloseTo(field.distance[node]!, 9);
          else expect(field.distance[node]).toBe(Infinity);
        }
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  it('stop at the limit and are the same within it', () => {
    fc.assert(
      fc.property(randomNetwork, fc.integer({ min: 0, max: 60 }), ({ segments, anchors }, limit) => {
        const graph = buildStreetGraph(segments);
        const all = findDistances(graph, anchors).distance;
        const near = findDistances(graph, anchors, limit).distance;
        expect([...near]).toEqual([...all].map((walk) => (walk <= limit ? walk : Infinity)));
      }),
      { seed: 13, numRuns: 200 },
    );
  });

  it('do not depend on the order of the segments', () => {
    fc.assert(
      fc.property(randomNetwork, ({ segments, anchors }) => {
        const turned = [...segments].reverse();
        const last = segments.length - 1;
        const here = findDistances(buildStreetGraph(segments), anchors);
        const there = findDistances(
          buildStreetGraph(turned),
          anchors.map((anchor) => ({ ...anchor, edge: last - anchor.edge })),
        );
        expect([...there.graph.nodeX]).toEqual([...here.graph.nodeX]);
        expect([...there.distance]).toEqual([...here.distance]);
      }),
      { seed: 14, numRuns: 100 },
    );
  });
});

/** A bent grid of streets, so that no two ways are equally long. */
function bentGrid(side: number): Segment[] {
  const corner = (x: number, y: number) => [x + 0.4 * Math.sin(7 * y), y + 0.3 * Math.sin(5 * x)] as const;
  const columns = Array.from({ length: side }, (_, x) => x);
  return columns.flatMap((x) =>
    columns.flatMap((y): Segment[] => [
      [corner(x, y), corner(x + 1, y)],
      [corner(x, y), corner(x, y + 1)],
    ]),
  );
}

describe('the search in blocks', () => {
  const long: Segment = [
    [0, 0],
    [-4e6, -1],
  ];
  it.each([
    ['that has several blocks', bentGrid(110), [5, 7000, 12_000, 24_000]],
    ['with one seat', bentGrid(110), [13_000]],
    ['whose lengths differ a million times', [...bentGrid(70), long], [5, 1000, 2999]],
  ])('gives on a network %s what seats added one by one in exact order give', (_, segments, edges) => {
    const graph = buildStreetGraph(segments);
    const anchors = edges.map((edge) => ({ edge, along: 0.5, access: 0.1 }));
    const field = findDistances(graph, []);
    for (const [number, anchor] of anchors.entries()) addAnchor(field, number, anchor);
    expect(findDistances(graph, anchors).distance).toEqual(field.distance);
  });
});

describe('the walks of a piece of street', () => {
  it('give by formula what sampling finds: the longest walk and what is too far', () => {
    fc.assert(
      fc.property(
        randomNetwork,
        fc.integer({ min: 0, max: 45 }),
        fc.tuple(fc.constantFrom(...shares), fc.constantFrom(...shares)),
        ({ segments, anchors }, walk, ends) => {
          const field = findDistances(buildStreetGraph(segments), anchors);
          const [low = 0, high = 1] = [...ends].sort((a, b) => a - b);
          for (const edge of segments.keys()) {
            const length = field.graph.edgeLength[edge] ?? 0;
            const [from, to] = [low * length, high * length];
            const { farthest, farthestAlong, uncovered } = measureStretch(
              findKnots(field, edge),
              from,
              to,
              walk,
            );
            expect(walkFrom(field, edge, farthestAlong)).toBeCloseTo(farthest, 9);
            for (let i = 0; i <= 40; i++) {
              const along = from + (i / 40) * (to - from);
              const sampled = walkFrom(field, edge, along);
              expect(sampled).toBeLessThanOrEqual(farthest + 1e-9);
              const isListed = uncovered.some((one) => along > one.from && along < one.to);
              if (sampled > walk + 1e-9 && along > from && along < to) expect(isListed).toBe(true);
              if (sampled < walk - 1e-9) expect(isListed).toBe(false);
            }
          }
        },
      ),
      { seed: 15, numRuns: 150 },
    );
  });

  it('meet in the middle between two seats', () => {
    const street: Segment = [
      [0, 0],
      [100, 0],
    ];
    const field = findDistances(buildStreetGraph([street]), [
      { edge: 0, along: 0, access: 5 },
      { edge: 0, along: 100, access: 15 },
    ]);
    expect(measureStretch(findKnots(field, 0), 0, 100, 40)).toEqual({
      farthest: 60,
      farthestAlong: 55,
      uncovered: [{ from: 35, to: 75, farthest: 60 }],
    });
  });
});
