import { describe, expect, it } from 'vitest';
import { compareCoverage } from './compare-coverage';
import type { CoverageTask } from './coverage-task';
import { coverageEngine } from './engines/coverage';
import { liveEngines } from './engines/live';
import { prepareNetwork, searchNetwork } from './engines/walking';
import { makeCoverageTask } from './kinds/coverage';
import { compareSitings } from './kinds/siting';
import { compareDistances } from './kinds/walking';
import { compareFigures } from './kinds/whatif';
import { makeAnchors } from './make-anchors';
import { makeBenchDistrict } from './make-bench-district';
import { makeBlocks } from './make-blocks';
import { makeSegments } from './make-segments';
import { type MakeQueue, makeObjectGraph, searchObjectGraph } from './peers/object-graph';
import { turfPeer } from './peers/turf';

/** In place of the peers' queue, which the main install does not bring. */
const sortedList: MakeQueue = (items, compare) => ({
  push: (item) => {
    items.push(item);
    items.sort(compare);
  },
  pop: () => items.shift(),
});

describe('the seeded data of the benchmark', () => {
  it('is the same every time, 35 grids that share their sides, and 10 × 10 times as many', () => {
    const { grids, sides } = makeBlocks();
    expect(grids).toHaveLength(35);
    expect(makeBlocks().grids).toEqual(grids);
    expect(makeBlocks(10).grids).toHaveLength(3500);
    const corners = new Set(grids.flat(3).map(String));
    expect(sides.flat().every((corner) => corners.has(String(corner)))).toBe(true);
    expect(makeCoverageTask(50).seats).toEqual(makeCoverageTask(50).seats);
  });
});

describe('the agreement of covered areas', () => {
  const whole = makeCoverageTask(40);
  const task: CoverageTask = { ...whole, grids: whole.grids.slice(0, 8) };
  const peer = turfPeer(16);
  const found = [...Array.from(peer.cover(task))];

  it('holds between the exact engine and Turf, within what an inscribed polygon misses', () => {
    const { holds, difference } = compareCoverage(coverageEngine, peer, found, task);
    expect(holds).toBe(true);
    expect(difference).toBeGreaterThan(0);
    expect(difference).toBeLessThan(0.1);
  });

  it('does not hold when one grid is a thousandth of its area off', () => {
    const off = found.map((area, i) => (i === 3 ? area + 44 : area));
    expect(compareCoverage(coverageEngine, peer, off, task).holds).toBe(false);
  });

  it('counts the grids in which a peer failed, and is none when it failed in all', () => {
    const some = compareCoverage(coverageEngine, peer, [Number.NaN, ...found.slice(1)], task);
    expect(some).toMatchObject({ holds: true, measure: expect.stringContaining('failed in 1 of 8 grids') });
    expect(compareCoverage(coverageEngine, peer, [], task).holds).toBe(false);
  });
});

describe('the agreement of walks', () => {
  const graph = prepareNetwork(makeSegments(300));
  const anchors = makeAnchors(6, graph);
  const { distance } = searchNetwork(graph, anchors);
  const found = searchObjectGraph(makeObjectGraph(graph), graph, anchors, sortedList);

  it('holds between the typed search and one on objects', () => {
    expect(compareDistances(distance, found)).toMatchObject({ holds: true });
  });

  it('does not hold when a node is a millimetre off, or out of reach for one of them', () => {
    for (const wrong of [(distance[7] as number) + 0.001, Infinity])
      expect(compareDistances(distance, found.with(7, wrong)).holds).toBe(false);
  });
});

describe('the agreement of live figures', () => {
  const district = makeBenchDistrict(60);

  it.each(liveEngines)('holds for $name after a seat has moved', ({ prepare }) => {
    const start = prepare(district, 50);
    const live = start();
    const before = live(district.seats, null);
    const [first, ...others] = district.seats;
    const moved = { ...first!, position: district.seats[30]!.position };
    const seats = [moved, ...others];
    const after = live(seats, moved);
    expect(compareFigures(after, start()(seats, null))).toMatchObject({ holds: true });
    expect(compareFigures(after, before).holds).toBe(false);
  });
});

describe('the agreement of sitings', () => {
  it('holds while neither covers more than the other has proved to be possible', () => {
    const found = { objective: 995, bound: 1000 };
    expect(compareSitings(found, { objective: 998, bound: 1001 })).toMatchObject({
      difference: 3,
      holds: true,
    });
    expect(compareSitings(found, { objective: 1002, bound: 1003 }).holds).toBe(false);
    expect(compareSitings(found, { objective: 990, bound: 994 }).holds).toBe(false);
  });
});
