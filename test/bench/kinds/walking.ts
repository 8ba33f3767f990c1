import type { Anchor, StreetGraph } from '../../../src/geometry/street-graph/data';
import type { Agreement, BenchCase, BenchReport, Comparison, NotRun } from '../data';
import { measureUncovered, prepareNetwork, searchNetwork } from '../engines/walking';
import { importPeer } from '../import-peer';
import { makeAnchors } from '../make-anchors';
import { makeSegments } from '../make-segments';
import { measureRuns, quantile, quick, slow } from '../measure-runs';
import { searchWithNetworkx } from '../peers/networkx';
import { type MakeQueue, makeObjectGraph, type Queue, searchObjectGraph } from '../peers/object-graph';

/** A large city centre, and a city. The district has some hundred nodes: nothing to measure. */
const sizes = [50_000, 500_000] as const;
/** One seat for so many nodes, as in the district. */
const nodesPerSeat = 50;
/** The walk that Plan starts with, metres. */
const walk = 50;
/** A double holds city-long sums to a nanometre; summed in another order they differ by some of them. */
const rounding = 1e-6;
/** Beyond this networkx takes a minute. */
const mostForNetworkx = 50_000;

/** The walk from every node to the nearest seat; the same search on objects with a queue, and by networkx. */
export async function benchWalking(onlySize: number | null): Promise<BenchReport> {
  const makeQueue = await loadTinyqueue();
  const cases: BenchCase[] = [];
  const comparisons: Comparison[] = [];
  const notRun: NotRun[] = [];
  for (const n of onlySize === null ? sizes : [onlySize]) {
    const graph = prepareNetwork(makeSegments(n));
    const anchors = makeAnchors(Math.max(1, Math.round(n / nodesPerSeat)), graph);
    const engine = measureRuns(() => searchNetwork(graph, anchors), quick);
    const distances = searchNetwork(graph, anchors);
    const breakpoints = measureRuns(() => measureUncovered(distances, walk), quick);
    cases.push({ name: 'search', n, ...engine }, { name: 'breakpoints', n, ...breakpoints });

    const nodes = makeObjectGraph(graph);
    let found: Float64Array = new Float64Array();
    const objects = measureRuns(() => {
      found = searchObjectGraph(nodes, graph, anchors, makeQueue);
    }, slow);
    cases.push({ name: 'tinyqueue', n, ...objects });
    const agreement = compareDistances(distances.distance, found);
    comparisons.push({ peer: 'tinyqueue', n, ratio: objects.cpuMs / engine.cpuMs, agreement });

    if (n > mostForNetworkx) notRun.push({ name: 'networkx', n, reason: 'not run: takes minutes' });
    else benchNetworkx(n, graph, anchors, distances.distance, engine.cpuMs, { cases, comparisons, notRun });
  }
  return { kind: 'walking', cases, comparisons, notRun };
}

async function loadTinyqueue(): Promise<MakeQueue> {
  type Constructor = new <T>(items: T[], compare: (a: T, b: T) => number) => Queue<T>;
  const { default: TinyQueue } = await importPeer<{ default: Constructor }>('tinyqueue');
  return (items, compare) => new TinyQueue(items, compare);
}

function benchNetworkx(
  n: number,
  graph: StreetGraph,
  anchors: readonly Anchor[],
  distances: Float64Array,
  engineCpuMs: number,
  report: { cases: BenchCase[]; comparisons: Comparison[]; notRun: NotRun[] },
): void {
  const answer = searchWithNetworkx(graph, anchors, 3);
  if (!answer) {
    report.notRun.push({
      name: 'networkx',
      n,
      reason: 'not run: python3 with networkx is not on this machine',
    });
    return;
  }
  const [medianMs, p99Ms] = [quantile(answer.times, 0.5), quantile(answer.times, 0.99)];
  const cpuMs = quantile(answer.cpuTimes, 0.5);
  report.cases.push({ name: 'networkx', n, medianMs, p99Ms, cpuMs });
  report.comparisons.push({
    peer: 'networkx',
    n,
    ratio: cpuMs / engineCpuMs,
    agreement: compareDistances(distances, answer.distances),
  });
}

/** Every node is as far from its seat for both, or out of reach for both. */
export function compareDistances(engine: Float64Array, peer: Float64Array): Agreement {
  let difference = engine.length === peer.length ? 0 : Infinity;
  for (const [node, metres] of engine.entries())
    if (metres !== peer[node]) difference = Math.max(difference, Math.abs(metres - (peer[node] as number)));
  return {
    measure: 'm between the walks of a node',
    difference,
    holds: difference <= rounding,
  };
}
