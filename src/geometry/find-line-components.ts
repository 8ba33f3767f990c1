import type { Position } from '../lib/units';

/**
 * Groups lines that hang together through shared vertices (equal coordinates, not crossings): the
 * components of a street graph, as lists of indices into `lines`, the largest first.
 */
export function findLineComponents(lines: readonly (readonly Position[])[]): number[][] {
  const parents = lines.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] as number] as number;
      root = parents[root] as number;
    }
    return root;
  };
  const firstAt = new Map<string, number>();
  for (const [index, line] of lines.entries())
    for (const [lng, lat] of line) {
      const key = `${lng},${lat}`;
      const other = firstAt.get(key);
      if (other === undefined) firstAt.set(key, index);
      else parents[rootOf(index)] = rootOf(other);
    }
  const groups = new Map<number, number[]>();
  for (const index of lines.keys()) {
    const group = groups.get(rootOf(index));
    if (group) group.push(index);
    else groups.set(rootOf(index), [index]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
}
