import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Anchor, StreetGraph } from '../../../src/geometry/street-graph/data';

export interface NetworkxAnswer {
  /** Milliseconds of each run, measured in Python around the search alone. */
  readonly times: readonly number[];
  readonly cpuTimes: readonly number[];
  /** Metres by node; Infinity where no seat is reached. */
  readonly distances: Float64Array;
}

/**
 * The search by networkx, where this machine's Python has it.
 * @returns null where it has not.
 */
export function searchWithNetworkx(
  graph: StreetGraph,
  anchors: readonly Anchor[],
  runs: number,
): NetworkxAnswer | null {
  const ends = (edge: number) => [graph.edgeFrom[edge] as number, graph.edgeTo[edge] as number] as const;
  const input = JSON.stringify({
    nodes: graph.nodeCount,
    edges: Array.from({ length: graph.edgeCount }, (_, edge) => [...ends(edge), graph.edgeLength[edge]]),
    seats: anchors.map(({ edge, along, access }) => {
      const [from, to] = ends(edge);
      return [from, access + along, to, access + (graph.edgeLength[edge] as number) - along];
    }),
    runs,
  });
  const program = fileURLToPath(new URL('networkx_search.py', import.meta.url));
  const { status, stdout } = spawnSync('python3', [program], {
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) return null;
  const answer: { times: number[]; cpuTimes: number[]; distances: (number | null)[] } = JSON.parse(stdout);
  return { ...answer, distances: Float64Array.from(answer.distances, (metres) => metres ?? Infinity) };
}
