import type { Position } from '../lib/units';
import type { PlanePolygons } from './plane-polygons';

/** An edge that rises from (x0, y0) to (x1, y1), and the polygons that it bounds. */
interface Edge {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly owner: number;
  /** Place among the edges by their lower ends. */
  order: number;
  /** Where the middle of the slab cuts it. */
  middle: number;
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
  for (const [order, edge] of edges.entries()) edge.order = order;
  const levels = slabLevels(edges);
  const isOpen = new Uint8Array(areas.length);
  // From west to east, from slab to slab: little to sort, however many there are.
  const active: Edge[] = [];
  let next = 0;
  for (let i = 1; i < levels.length; i++) {
    const bottom = levels[i - 1] ?? 0;
    const top = levels[i] ?? 0;
    keepAbove(active, bottom);
    for (let edge = edges[next]; edge && edge.y0 <= bottom; edge = edges[++next]) active.push(edge);
    for (const edge of active) edge.middle = xAt(edge, (bottom + top) / 2);
    active.sort((a, b) => a.middle - b.middle || a.order - b.order);
    const slab = trapezoidsBetween(active, bottom, top, isOpen);
    if (slab.length > 0) yield slab;
  }
}

/** Drops the edges that end at or below a level; the others keep their order. */
function keepAbove(edges: Edge[], level: number): void {
  let kept = 0;
  for (const edge of edges) if (edge.y1 > level) edges[kept++] = edge;
  edges.length = kept;
}

function edgesOf(polygons: PlanePolygons, owner: number): Edge[] {
  const edges: Edge[] = [];
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = ring[i - 1] as Position;
      const [x1, y1] = ring[i] as Position;
      if (y0 < y1) edges.push({ x0, y0, x1, y1, owner, order: 0, middle: 0 });
      if (y0 > y1) edges.push({ x0: x1, y0: y1, x1: x0, y1: y0, owner, order: 0, middle: 0 });
    }
  }
  return edges;
}

function slabLevels(edges: readonly Edge[]): Float64Array {
  const levels = new Set<number>();
  const active: Edge[] = [];
  for (const edge of edges) {
    levels.add(edge.y0).add(edge.y1);
    keepAbove(active, edge.y0);
    const west = Math.min(edge.x0, edge.x1);
    const east = Math.max(edge.x0, edge.x1);
    for (const other of active) {
      if ((other.x0 < west && other.x1 < west) || (other.x0 > east && other.x1 > east)) continue;
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

/**
 * The stretches of a slab on which at least one area has its inside, as closed rings.
 * @param cuts the edges that cross it, from west to east.
 * @param isOpen by area, all 0, as it is left.
 */
function trapezoidsBetween(
  cuts: readonly Edge[],
  bottom: number,
  top: number,
  isOpen: Uint8Array,
): PlanePolygons {
  const trapezoids: Position[][][] = [];
  let open = 0;
  let left: Edge | null = null;
  for (const edge of cuts) {
    const opens = isOpen[edge.owner] === 0;
    isOpen[edge.owner] = opens ? 1 : 0;
    open += opens ? 1 : -1;
    if (left === null && open > 0) left = edge;
    if (left === null || open > 0) continue;
    const corner: Position = [xAt(left, bottom), bottom];
    trapezoids.push([
      [corner, [xAt(edge, bottom), bottom], [xAt(edge, top), top], [xAt(left, top), top], corner],
    ]);
    left = null;
  }
  // A ring that is not closed leaves its area open.
  if (open > 0) isOpen.fill(0);
  return trapezoids;
}
