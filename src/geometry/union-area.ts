import type { PolygonRings, Position } from '../lib/units';

/** The mean radius of the Earth that Turf measures areas with, metres (IUGG, 1980). */
const earthRadius = 6371008.8;
const radiansPerDegree = Math.PI / 180;

/** An edge that rises from (x0, y0) to (x1, y1), and the polygon that it bounds. */
interface Edge {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly owner: number;
}

/**
 * Area in square metres that at least one of the polygons covers, on the sphere of `polygonArea`;
 * inside a polygon is what an odd number of its rings' edges lie left of (holes, either winding).
 *
 * The plane is Lambert's equal-area cylinder (x = R·λ, y = R·sin φ), in which Turf's own formula is the
 * shoelace rule. It is cut into horizontal slabs at every vertex and crossing; inside a slab no edges
 * cross, so a slab's covered width is linear in y and its middle tells its area exactly. Nothing is
 * linked into rings, so shared borders, slivers and duplicates cannot make it fail, as they can a
 * polygon union (which was rejected for that).
 */
export function unionArea(areas: readonly (readonly PolygonRings[])[]): number {
  const edges = areas.flatMap((polygons, owner) => edgesOf(polygons, owner)).sort((a, b) => a.y0 - b.y0);
  const levels = slabLevels(edges);
  let total = 0;
  let active: Edge[] = [];
  let next = 0;
  for (let i = 1; i < levels.length; i++) {
    const bottom = levels[i - 1] ?? 0;
    const top = levels[i] ?? 0;
    active = active.filter((edge) => edge.y1 > bottom);
    for (let edge = edges[next]; edge && edge.y0 <= bottom; edge = edges[++next]) active.push(edge);
    total += (top - bottom) * coveredWidth(active, (bottom + top) / 2);
  }
  return total;
}

function edgesOf(polygons: readonly PolygonRings[], owner: number): Edge[] {
  const edges: Edge[] = [];
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = toCylinder(ring[i - 1]);
      const [x1, y1] = toCylinder(ring[i]);
      if (y0 < y1) edges.push({ x0, y0, x1, y1, owner });
      if (y0 > y1) edges.push({ x0: x1, y0: y1, x1: x0, y1: y0, owner });
    }
  }
  return edges;
}

function toCylinder([lng, lat]: Position = [0, 0]): Position {
  return [earthRadius * lng * radiansPerDegree, earthRadius * Math.sin(lat * radiansPerDegree)];
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

/** Width on the line at `y` on which at least one polygon has its inside. */
function coveredWidth(active: readonly Edge[], y: number): number {
  const cuts = active.map((edge) => ({ x: xAt(edge, y), owner: edge.owner })).sort((a, b) => a.x - b.x);
  const open = new Set<number>();
  let width = 0;
  let from = 0;
  for (const { x, owner } of cuts) {
    if (open.size > 0) width += x - from;
    if (!open.delete(owner)) open.add(owner);
    from = x;
  }
  return width;
}
