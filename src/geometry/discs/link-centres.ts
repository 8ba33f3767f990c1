import Delaunator from 'delaunator';
import type { CentreMesh, PlaneCoordinates } from './data';
import { dropRepeatedCentres } from './drop-repeated-centres';
import { isDelaunay, type Triangulation } from './is-delaunay';
import { triangulateExactly } from './triangulate-exactly';

/**
 * The Delaunay neighbours of disc centres (Delaunay 1934; sweep by Sinclair 2016 as in `delaunator`).
 * Repeated centres count once. Where no triangle exists (fewer than three centres, or all on a line)
 * neighbours are those next to each other along the line.
 */
export function linkCentres(points: PlaneCoordinates): CentreMesh {
  const coordinates = dropRepeatedCentres(points);
  if (coordinates.length < 6) return linkAlongLine(coordinates);
  // Delaunator winds clockwise where y points up: in a mirror it winds counter-clockwise.
  const mirrored = coordinates.slice();
  for (let i = 1; i < mirrored.length; i += 2) mirrored[i] = -(mirrored[i] as number);
  // A sweep that decides with rounded circles: quick, and right but where centres nearly repeat one another
  // or nearly lie on a line. Then its triangles are checked, and replaced where they are wrong.
  const swept = new Delaunator(mirrored);
  const shapes = measureTriangles(coordinates, swept.triangles);
  const isDoubtful = shapes.flattest < doubtfulFlatness || !countsAll(swept, coordinates.length / 2);
  if (!isDoubtful || isDelaunay(coordinates, swept)) return linkTriangles(coordinates, swept, shapes);
  const exact = triangulateExactly(coordinates);
  return linkTriangles(coordinates, exact, measureTriangles(coordinates, exact.triangles));
}

/** A triangle flatter than this, height by longest side, is where rounded circles go wrong. */
const doubtfulFlatness = 1e-7;

/** Whether no point was left out (Euler's formula). */
function countsAll({ triangles, halfedges }: Triangulation, count: number): boolean {
  let hull = 0;
  for (let edge = 0; edge < halfedges.length; edge++) if ((halfedges[edge] as number) < 0) hull++;
  return triangles.length / 3 === 2 * count - 2 - hull;
}

function linkTriangles(
  coordinates: PlaneCoordinates,
  { triangles, halfedges }: Triangulation,
  { squaredCircumradius }: TriangleShapes,
): CentreMesh {
  if (triangles.length === 0) return linkAlongLine(coordinates);
  const count = coordinates.length / 2;
  const firstEdge = new Int32Array(count).fill(-1);
  let hullEdges = 0;
  for (let edge = 0; edge < triangles.length; edge++) {
    const from = triangles[edge] as number;
    const onHull = (halfedges[edge] as number) < 0;
    if (onHull) hullEdges++;
    // About a centre on the hull one begins at the edge with nothing on its right.
    if (onHull || (firstEdge[from] as number) < 0) firstEdge[from] = edge;
  }
  const size = triangles.length + hullEdges;
  const neighbourStart = new Int32Array(count + 1);
  const neighbours = new Int32Array(size);
  const triangleAfter = new Int32Array(size);
  let filled = 0;
  for (let i = 0; i < count; i++) {
    neighbourStart[i] = filled;
    const first = firstEdge[i] as number;
    for (let edge = first; edge >= 0 && filled < size; ) {
      const triangle = (edge / 3) | 0;
      const before = edge === 3 * triangle ? edge + 2 : edge - 1;
      neighbours[filled] = triangles[edge === 3 * triangle + 2 ? edge - 2 : edge + 1] as number;
      triangleAfter[filled++] = triangle;
      edge = halfedges[before] as number;
      if (edge === first) break;
      if (edge < 0 && filled < size) {
        neighbours[filled] = triangles[before] as number;
        triangleAfter[filled++] = -1;
      }
    }
  }
  neighbourStart[count] = filled;
  return {
    count,
    coordinates,
    neighbourStart,
    neighbours,
    triangleAfter,
    triangles,
    halfedges,
    squaredCircumradius,
  };
}

interface TriangleShapes {
  readonly squaredCircumradius: Float64Array;
  /** Height by longest side of the flattest triangle. */
  readonly flattest: number;
}

function measureTriangles(coordinates: PlaneCoordinates, triangles: Uint32Array): TriangleShapes {
  const squared = new Float64Array(triangles.length / 3);
  let flattest = Number.POSITIVE_INFINITY;
  for (let t = 0; t < squared.length; t++) {
    const a = 2 * (triangles[3 * t] as number);
    const b = 2 * (triangles[3 * t + 1] as number);
    const c = 2 * (triangles[3 * t + 2] as number);
    const x = coordinates[a] as number;
    const y = coordinates[a + 1] as number;
    const bx = (coordinates[b] as number) - x;
    const by = (coordinates[b + 1] as number) - y;
    const cx = (coordinates[c] as number) - x;
    const cy = (coordinates[c + 1] as number) - y;
    const cross = bx * cy - by * cx;
    const twiceCross = 2 * cross;
    const bb = bx * bx + by * by;
    const cc = cx * cx + cy * cy;
    const dd = (cx - bx) * (cx - bx) + (cy - by) * (cy - by);
    const longest = bb > cc ? (bb > dd ? bb : dd) : cc > dd ? cc : dd;
    if (!(cross >= flattest * longest)) flattest = cross / longest;
    const ux = (cy * bb - by * cc) / twiceCross;
    const uy = (bx * cc - cx * bb) / twiceCross;
    const radius = ux * ux + uy * uy;
    // A triangle without area has its centre infinitely far away.
    squared[t] = radius >= 0 ? radius : Number.POSITIVE_INFINITY;
  }
  return { squaredCircumradius: squared, flattest };
}

function linkAlongLine(coordinates: PlaneCoordinates): CentreMesh {
  const count = coordinates.length / 2;
  const x = (i: number) => coordinates[2 * i] as number;
  const y = (i: number) => coordinates[2 * i + 1] as number;
  const order = Int32Array.from({ length: count }, (_, i) => i).sort((a, b) => x(a) - x(b) || y(a) - y(b));
  const ranks = new Int32Array(count);
  for (const [rank, i] of order.entries()) ranks[i] = rank;
  const neighbourStart = new Int32Array(count + 1);
  const neighbours: number[] = [];
  for (let i = 0; i < count; i++) {
    const rank = ranks[i] as number;
    for (const other of [order[rank - 1], order[rank + 1]]) if (other !== undefined) neighbours.push(other);
    neighbourStart[i + 1] = neighbours.length;
  }
  return {
    count,
    coordinates,
    neighbourStart,
    neighbours: Int32Array.from(neighbours),
    triangleAfter: new Int32Array(neighbours.length).fill(-1),
    triangles: new Uint32Array(0),
    halfedges: new Int32Array(0),
    squaredCircumradius: new Float64Array(0),
  };
}
