import type { LatticeSegment } from './data';

/**
 * The segments that lie on a ring together with a border: dead ends, and loops that hang on the rest by one
 * point or by nothing, are left out. What is left encloses simple blocks without holes (the blocks of a graph
 * that is connected twice; Hopcroft and Tarjan 1973, without recursion).
 */
export function keepRings(segments: readonly LatticeSegment[]): LatticeSegment[] {
  const { ends, around, count } = linkVertices(segments);
  const depth = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const nextAround = new Int32Array(count);
  const kept = new Set<number>();
  const stack: number[] = [];
  for (let root = 0; root < count; root++) {
    if (depth[root] !== -1) continue;
    const path: { vertex: number; edge: number }[] = [{ vertex: root, edge: -1 }];
    depth[root] = 0;
    while (path.length > 0) {
      const { vertex, edge: cameBy } = path.at(-1) as { vertex: number; edge: number };
      const edges = around[vertex] as number[];
      const at = nextAround[vertex] as number;
      if (at < edges.length) {
        nextAround[vertex] = at + 1;
        const edge = edges[at] as number;
        if (edge === cameBy) continue;
        const [a, b] = ends[edge] as readonly [number, number];
        const other = a === vertex ? b : a;
        if (depth[other] === -1) {
          stack.push(edge);
          depth[other] = (depth[vertex] as number) + 1;
          low[other] = depth[other];
          path.push({ vertex: other, edge });
        } else if ((depth[other] as number) < (depth[vertex] as number)) {
          stack.push(edge);
          low[vertex] = Math.min(low[vertex] as number, depth[other] as number);
        }
        continue;
      }
      path.pop();
      const parent = path.at(-1)?.vertex;
      if (parent === undefined) continue;
      low[parent] = Math.min(low[parent] as number, low[vertex] as number);
      if ((low[vertex] as number) >= (depth[parent] as number)) keepBlock(stack, cameBy, segments, kept);
    }
  }
  return segments.filter((_, i) => kept.has(i));
}

/** Takes one block from the stack; it is kept when a border is in it and it is more than a dead end. */
function keepBlock(
  stack: number[],
  last: number,
  segments: readonly LatticeSegment[],
  kept: Set<number>,
): void {
  const block = stack.splice(stack.lastIndexOf(last));
  if (block.length < 3 || !block.some((edge) => segments[edge]?.isBorder)) return;
  for (const edge of block) kept.add(edge);
}

function linkVertices(segments: readonly LatticeSegment[]) {
  const indices = new Map<string, number>();
  const around: number[][] = [];
  const indexOf = (x: number, y: number): number => {
    const key = `${x},${y}`;
    const known = indices.get(key);
    if (known !== undefined) return known;
    indices.set(key, around.length);
    around.push([]);
    return around.length - 1;
  };
  const ends = segments.map(({ x0, y0, x1, y1 }, edge) => {
    const pair = [indexOf(x0, y0), indexOf(x1, y1)] as const;
    around[pair[0]]?.push(edge);
    around[pair[1]]?.push(edge);
    return pair;
  });
  return { ends, around, count: around.length };
}
