import type { Position } from '../lib/units';
import type { PlanePolygons } from './plane-polygons';

/** An edge that rises from (x0, y0) to (x1, y1), and the polygons that it bounds. */
interface Edge {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly owner: number;
}

/**
 * The ground that at least one of the areas covers, cut into horizontal slabs at every vertex and
 * crossing: one list of trapezoids a slab, none of which overlap, in the coordinates' unit. Inside an area
 * is what an odd number of its rings' edges lie left of (holes, either winding).
 *
 * Inside a slab no edges cross, so its middle tells which edges bound it. Nothing is linked into rings, so
 * shared borders, slivers and duplicates cannot make it fail, as they can a polygon union (which was
 * rejected for that).
 */
export function* cutUnion(areas: readonly PlanePolygons[]): Generator<PlanePolygons, void, void> {
  const edges = areas.flatMap((polygons, owner) => edgesOf(polygons, owner)).sort((a, b) => a.y0 - b.y0);
  const levels = slabLevels(edges);
  let active: Edge[] = [];
  let next = 0;
  for (let i = 1; i < levels.length; i++) {
    const bottom = levels[i - 1] ?? 0;
    const top = levels[i] ?? 0;
    active = active.filter((edge) => edge.y1 > bottom);
    for (let edge = edges[next]; edge && edge.y0 <= bottom; edge = edges[++next]) active.push(edge);
    const slab = trapezoidsBetween(active, bottom, top);
    if (slab.length > 0) yield slab;
  }
}

function edgesOf(polygons: PlanePolygons, owner: number): Edge[] {
  const edges: Edge[] = [];
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = ring[i - 1] as Position;
      const [x1, y1] = ring[i] as Position;
      if (y0 < y1) edges.push({ x0, y0, x1, y1, owner });
      if (y0 > y1) edges.push({ x0: x1, y0: y1, x1: x0, y1: y0, owner });
    }
  }
  return edges;
}

function slabLevels(edges: readonly Edge[]): Float64Array {
  const levels = new Set<number>();
  let active: Edge[] = [];
  for (const edge of edges) {
    levels.add(edge.y0).add(edge.y1);
    active = active.filter((other) => other.y1 > edge.y0);
    for (const other of active) {
      const y = crossingLevel(edge, other);
      if (y !== null) levels.add(y);
    }
    active.push(edge);
  }
  return Float64Array.from(levels).sort();
}

/** Where two rising edges cross, strictly between the levels that they share. */
function crossingLevel(a: Edge, b: Edge): number | null {
  const bottom = Math.max(a.y0, b.y0);
  const top = Math.min(a.y1, b.y1);
  const before = xAt(a, bottom) - xAt(b, bottom);
  const after = xAt(a, top) - xAt(b, top);
  if (before * after >= 0) return null;
  return bottom + (top - bottom) * (before / (before - after));
}

function xAt(edge: Edge, y: number): number {
  return edge.x0 + (edge.x1 - edge.x0) * ((y - edge.y0) / (edge.y1 - edge.y0));
}

/** The stretches of a slab on which at least one area has its inside, as closed rings. */
function trapezoidsBetween(active: readonly Edge[], bottom: number, top: number): PlanePolygons {
  const middle = (bottom + top) / 2;
  const cuts = active.map((edge) => ({ x: xAt(edge, middle), edge })).sort((a, b) => a.x - b.x);
  const open = new Set<number>();
  const trapezoids: Position[][][] = [];
  let left: Edge | null = null;
  for (const { edge } of cuts) {
    if (!open.delete(edge.owner)) open.add(edge.owner);
    if (left === null && open.size > 0) left = edge;
    if (left === null || open.size > 0) continue;
    const corner: Position = [xAt(left, bottom), bottom];
    trapezoids.push([
      [corner, [xAt(edge, bottom), bottom], [xAt(edge, top), top], [xAt(left, top), top], corner],
    ]);
    left = null;
  }
  return trapezoids;
}
