import type { Position, Ring } from '../lib/units';

/**
 * The outline of neighbouring counter-clockwise rings that share whole edges, vertex for vertex: edges
 * walked both ways cancel out. Gives simple closed rings: counter-clockwise ones are outlines,
 * clockwise ones holes. An outline that touches itself in a point comes as two rings, so "one ring"
 * means one piece, without a hole and without a pinch.
 */
export function mergeRings(rings: readonly Ring[]): Ring[] {
  const outgoing = new Map<string, Map<string, Position>>();
  const key = (point: Position) => `${point[0]},${point[1]}`;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const from = ring[i - 1] as Position;
      const to = ring[i] as Position;
      if (outgoing.get(key(to))?.delete(key(from))) continue;
      const leaving = outgoing.get(key(from)) ?? new Map<string, Position>();
      outgoing.set(key(from), leaving.set(key(to), to));
    }
  }
  const takeNext = (point: Position): Position | undefined => {
    const leaving = outgoing.get(key(point));
    const next = leaving?.entries().next().value;
    if (next) leaving?.delete(next[0]);
    return next?.[1];
  };
  const merged: Ring[] = [];
  for (const ring of rings) for (const start of ring) merged.push(...walkLoops(start, takeNext, key));
  return merged;
}

/** Walks from a vertex until it leads nowhere and cuts off a ring whenever a vertex comes back. */
function walkLoops(
  start: Position,
  takeNext: (point: Position) => Position | undefined,
  key: (point: Position) => string,
): Ring[] {
  const loops: Ring[] = [];
  const path: Position[] = [start];
  for (let next = takeNext(start); next; next = takeNext(next)) {
    const at = next;
    const seen = path.findIndex((point) => key(point) === key(at));
    path.push(next);
    if (seen < 0) continue;
    loops.push(path.slice(seen));
    path.length = seen + 1;
  }
  return loops;
}
