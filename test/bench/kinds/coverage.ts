import { compareCoverage } from '../compare-coverage';
import type { CoveragePeer, CoverageTask } from '../coverage-task';
import type { BenchCase, BenchReport, Comparison, NotRun } from '../data';
import { coverageEngines } from '../engines/coverage';
import { makeBlocks } from '../make-blocks';
import { makeSeats } from '../make-seats';
import { measureRuns, quick, slow } from '../measure-runs';
import { clipperPeer } from '../peers/clipper';
import { geosPeer } from '../peers/geos';
import { polyclipPeer } from '../peers/polyclip';
import { turfPeer } from '../peers/turf';

/** The district has 100 seats and more; 100,000 stand in 10 × 10 tiles of it. */
const sizes = [100, 1_000, 10_000, 100_000] as const;
/** The walk that Plan starts with, metres. */
const radius = 50;

/** From so many seats on they stand in 10 × 10 districts: 3,500 grids. */
const manyTiles = 50_000;

export function makeCoverageTask(seats: number): CoverageTask {
  const blocks = makeBlocks(seats >= manyTiles ? 10 : 1);
  return { grids: blocks.grids, seats: makeSeats(seats, blocks), radius };
}

/** Covered area of every grid, all seats at once: the engine, and the polygon libraries on the same task. */
export async function benchCoverage(onlySize: number | null): Promise<BenchReport> {
  const peers = [
    turfPeer(8),
    turfPeer(16),
    turfPeer(64),
    await polyclipPeer(),
    await geosPeer(),
    await clipperPeer(),
  ];
  const cases: BenchCase[] = [];
  const comparisons: Comparison[] = [];
  const notRun: NotRun[] = [];
  for (const n of onlySize === null ? sizes : [onlySize]) {
    const task = makeCoverageTask(n);
    const [first = null] = coverageEngines.map((engine) => {
      const measured = { name: engine.name, n, ...measureRuns(() => engine.cover(task), quick) };
      cases.push(measured);
      return measured;
    });
    for (const peer of peers) {
      if (n > peer.mostSeats) notRun.push({ name: peer.name, n, reason: 'takes minutes' });
      else if (first) comparePeer(peer, task, first, cases, comparisons);
    }
  }
  return { kind: 'coverage', cases, comparisons, notRun };
}

function comparePeer(
  peer: CoveragePeer,
  task: CoverageTask,
  engine: BenchCase,
  cases: BenchCase[],
  comparisons: Comparison[],
): void {
  const n = task.seats.length;
  let found: ArrayLike<number> = [];
  const measured = measureRuns(() => {
    found = peer.cover(task);
  }, slow);
  cases.push({ name: peer.name, n, ...measured });
  const [numbers] = coverageEngines;
  comparisons.push({
    peer: peer.name,
    n,
    ratio: measured.medianMs / engine.medianMs,
    agreement: compareCoverage(numbers, peer, found, task),
  });
}
