import { compareCoverage } from '../compare-coverage';
import type { CoveragePeer, CoverageTask } from '../coverage-task';
import type { BenchCase, BenchReport, Comparison, NotRun } from '../data';
import { coverageEngine } from '../engines/coverage';
import { tilesFor } from '../make-bench-district';
import { makeBlocks } from '../make-blocks';
import { makeSeats } from '../make-seats';
import { measureRuns, quick, slow, type Times } from '../measure-runs';
import { clipperPeer } from '../peers/clipper';
import { geosPeer } from '../peers/geos';
import { polyclipPeer } from '../peers/polyclip';
import { turfPeer } from '../peers/turf';

/** The district has 100 seats and more; 100,000 stand in 10 × 10 tiles of it. */
const sizes = [100, 1_000, 10_000, 100_000] as const;
/** The walk that Plan starts with, metres. */
const radius = 50;

export function makeCoverageTask(seats: number): CoverageTask {
  const blocks = makeBlocks(tilesFor(seats));
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
    const engine = { name: coverageEngine.name, n, ...measureRuns(() => coverageEngine.cover(task), quick) };
    cases.push(engine);
    for (const peer of peers) {
      if (n > peer.mostSeats) notRun.push({ name: peer.name, n, reason: 'not run: takes minutes' });
      else comparePeer(peer, task, engine, cases, comparisons);
    }
  }
  return { kind: 'coverage', cases, comparisons, notRun };
}

function comparePeer(
  peer: CoveragePeer,
  task: CoverageTask,
  engine: Times,
  cases: BenchCase[],
  comparisons: Comparison[],
): void {
  const n = task.seats.length;
  let found: ArrayLike<number> = [];
  const measured = measureRuns(() => {
    found = peer.cover(task);
  }, slow);
  cases.push({ name: peer.name, n, ...measured });
  comparisons.push({
    peer: peer.name,
    n,
    ratio: measured.cpuMs / engine.cpuMs,
    agreement: compareCoverage(coverageEngine, peer, found, task),
  });
}
