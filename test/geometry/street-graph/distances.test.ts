import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../src/geometry/cut-segment';
import { buildStreetGraph } from '../../../src/geometry/street-graph/build-street-graph';
import type { DistanceField } from '../../../src/geometry/street-graph/data';
import { findDistances } from '../../../src/geometry/street-graph/find-distances';
import { findKnots } from '../../../src/geometry/street-graph/find-knots';
import { measureStretch } from '../../../src/geometry/street-graph/measure-stretch';
import { bruteWalk, createBruteDistance } from '../../helpers/brute-distances';
import { randomNetwork } from '../../helpers/random-network';

/** The walk from one point of an edge, as its own longest walk. */
const walkFrom = (field: DistanceField, edge: number, along: number) =>
  measureStretch(findKnots(field, edge), along, along, 0).farthest;

const shares = [0, 0.1, 1 / 3, 0.5, 0.86, 1];

describe('walks to the nearest anchor', () => {
  it('equal brute force from every point of every edge', () => {
    fc.assert(
      fc.property(randomNetwork, ({ segments, anchors }) => {
        const field = findDistances(buildStreetGraph(segments), anchors);
        const measure = createBruteDistance(segments);
        for (const edge of segments.keys())
          for (const share of shares) {
            const along = share * (field.graph.edgeLength[edge] ?? 0);
            const expected = bruteWalk(measure, anchors, { edge, along });
            const found = walkFrom(field, edge, along);
            if (Number.isFinite(expected)) expect(found).toBeCloseTo(expected, 9);
            else expect(found).toBe(Infinity);
          }
      }),
      { seed: 11, numRuns: 400 },
    );
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

describe('a network whose lengths differ a million times', () => {
  it('has the same walks as without its one long edge', () => {
    const side = 40;
    const grid: Segment[] = [];
    for (let x = 0; x < side; x++)
      for (let y = 0; y < side; y++)
        grid.push(
          [
            [x + 0.4 * Math.sin(7 * y), y],
            [x + 1 + 0.4 * Math.sin(7 * y), y],
          ],
          [
            [x + 0.4 * Math.sin(7 * y), y],
            [x + 0.4 * Math.sin(7 * (y + 1)), y + 1],
          ],
        );
    const anchors = [5, 1000, 2999].map((edge) => ({ edge, along: 0.5, access: 0.1 }));
    const long: Segment = [
      [0, 0],
      [-4e6, -1],
    ];
    const alone = findDistances(buildStreetGraph(grid), anchors);
    const both = findDistances(buildStreetGraph([...grid, long]), anchors);
    for (const edge of grid.keys())
      expect(both.distance[both.graph.edgeFrom[edge]!]).toBe(alone.distance[alone.graph.edgeFrom[edge]!]);
    expect(both.distance[both.graph.edgeTo[grid.length]!]).toBeGreaterThan(4e6);
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
