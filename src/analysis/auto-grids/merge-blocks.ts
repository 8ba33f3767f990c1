import type { Ring } from '../../lib/units';
import { evenness, type Steps } from './data';
import { createRegions, type Regions } from './regions';

export interface BlockGroup {
  /** Numbers of the blocks. */
  readonly blocks: readonly number[];
}

/**
 * Merges blocks into `count` compact regions of about equal area, never across zones: the smallest region joins
 * the neighbour with which it makes the best shape, until there are few enough; then single blocks change
 * sides while that makes sizes and shapes better. Every region stays one ring without a pinch; only where
 * nothing else is left does one close around a hole. Greedy, hence no seed: the same blocks always give the
 * same regions. Exact search, as for the bundled grids, ends at fifteen blocks.
 * @param zoneOf by block, the number of its zone
 * @param kx @param ky metres a lattice step
 */
export function* mergeBlocks(
  blocks: readonly Ring[],
  zoneOf: readonly number[],
  count: number,
  kx: number,
  ky: number,
): Steps<readonly BlockGroup[]> {
  const regions = createRegions(blocks, zoneOf, kx, ky);
  const target = regions.totalArea / count;
  yield* joinSmallest(regions, count, target);
  yield* moveBlocks(regions, target);
  return regions.list().map((region) => ({ blocks: regions.blocksOf(region) }));
}

/** What a region costs: its roundness against a circle's 1, and how far it is from the mean. */
const costOf = (area: number, perimeter: number, target: number): number =>
  perimeter ** 2 / (4 * Math.PI * area) + evenness * (area / target - 1) ** 2;

function* joinSmallest(regions: Regions, count: number, target: number): Steps<void> {
  // Whoever finds no neighbour waits until something around has changed.
  const waiting = new Set<number>();
  while (regions.list().length > count) {
    yield;
    const smallest = regions.smallest(waiting);
    if (smallest === null) {
      if (!joinAroundHole(regions, target)) return;
      waiting.clear();
      continue;
    }
    const best = findBest(regions, smallest, target, 1);
    if (best === null) {
      waiting.add(smallest);
      continue;
    }
    for (const neighbour of [...regions.neighboursOf(smallest), ...regions.neighboursOf(best)])
      waiting.delete(neighbour);
    regions.join(best, smallest);
  }
}

function findBest(regions: Regions, region: number, target: number, mostRings: number): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const neighbour of regions.neighboursOf(region)) {
    const union = regions.tryJoin(neighbour, region);
    if (union.rings === 0 || union.rings > mostRings) continue;
    // Growing beyond the mean costs; staying below it does not, yet.
    const cost = costOf(
      Math.max(union.area, target),
      union.perimeter * Math.sqrt(Math.max(1, target / union.area)),
      target,
    );
    if (cost >= least) continue;
    least = cost;
    best = neighbour;
  }
  return best;
}

function joinAroundHole(regions: Regions, target: number): boolean {
  for (const region of regions.list()) {
    const best = findBest(regions, region, target, Number.POSITIVE_INFINITY);
    if (best === null) continue;
    regions.join(best, region);
    return true;
  }
  return false;
}

/** Passes over all blocks; each makes the whole better, and after some of them hardly. */
const mostPasses = 12;

function* moveBlocks(regions: Regions, target: number): Steps<void> {
  for (let pass = 0; pass < mostPasses; pass++) {
    let moved = 0;
    for (const block of regions.blocks()) {
      yield;
      const from = regions.regionOf(block);
      for (const to of regions.regionsBeside(block)) {
        const before = costOf(...regions.measure(from), target) + costOf(...regions.measure(to), target);
        const move = regions.tryMove(block, to);
        if (!move) continue;
        const after = costOf(...move.from, target) + costOf(...move.to, target);
        if (after >= before - 1e-9) continue;
        regions.move(block, to);
        moved++;
        break;
      }
    }
    if (moved === 0) return;
  }
}
