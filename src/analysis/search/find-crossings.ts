import type { Position } from '../../lib/units';
import type { LocalName, Street } from '../../model/district';

export interface Crossing {
  /** In the order of their names. */
  readonly names: readonly [LocalName, LocalName];
  readonly at: Position;
}

/**
 * Every two streets of different names that meet: they share a vertex of the walking network. Streets that
 * meet more than once (a street in two pieces, a staggered corner) cross where the first of those vertices lies.
 */
export function findCrossings(streets: readonly Street[]): readonly Crossing[] {
  const namesAt = new Map<string, { readonly at: Position; readonly names: Map<string, LocalName> }>();
  for (const { name, line, walkable, elevated } of streets) {
    if (!name || !walkable || elevated) continue;
    for (const at of line) {
      const vertex = namesAt.get(String(at)) ?? { at, names: new Map<string, LocalName>() };
      vertex.names.set(name.zh, name);
      namesAt.set(String(at), vertex);
    }
  }
  const crossings = new Map<string, Crossing>();
  for (const { at, names } of namesAt.values()) {
    const sorted = [...names.values()].sort((a, b) => byCodeUnit(a.zh, b.zh));
    for (const [i, a] of sorted.entries())
      for (const b of sorted.slice(i + 1)) {
        const key = `${a.zh}|${b.zh}`;
        const known = crossings.get(key);
        // Whatever order the streets come in, the same vertex is taken.
        if (!known || comparePositions(at, known.at) < 0) crossings.set(key, { names: [a, b], at });
      }
  }
  return [...crossings.entries()].sort(([a], [b]) => byCodeUnit(a, b)).map(([, crossing]) => crossing);
}

const byCodeUnit = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
const comparePositions = (a: Position, b: Position): number => a[0] - b[0] || a[1] - b[1];
