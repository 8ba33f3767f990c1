import { type ArcList, createArcList } from './arc-list';
import type { CentreMesh, ExposedArcs } from './data';

/**
 * Discs that overlap by less than this share of (2r)² only touch: their lens is 1e-10 m wide at 50 m, and
 * its crossing points would be placed by rounding alone.
 */
export const touchShare = 1e-12;

/** Circumradii and half distances this near to the radius, as a share of squares, are told apart by rounding. */
const criticalShare = 1e-9;

/**
 * The arcs of equal circles that lie in no other disc.
 *
 * The exposed part of a circle is its part inside the Voronoi cell of its centre. Whether it crosses a
 * Voronoi edge is asked of the ends of that edge, the circumcentres of the triangles beside the Delaunay
 * edge: one farther than the radius lies in no disc (alpha shapes: Edelsbrunner, Kirkpatrick and Seidel
 * 1983). Each answer is given once a triangle, so that both circles of a crossing know the same of it:
 * arcs always pair up, whatever rounding does to their angles.
 */
export function exposeArcs(mesh: CentreMesh, radius: number): ExposedArcs {
  const { count, coordinates, neighbourStart, neighbours, triangleAfter } = mesh;
  const isOpen = findOpenTriangles(mesh, radius);
  let isCritical = isAnyNear(mesh.squaredCircumradius, radius * radius);
  const touching = 4 * radius * radius * (1 - touchShare);
  const arcStart = new Int32Array(count + 1);
  const found = createArcList(count);
  for (let i = 0; i < count; i++) {
    arcStart[i] = found.count;
    const from = neighbourStart[i] as number;
    const to = neighbourStart[i + 1] as number;
    const x = coordinates[2 * i] as number;
    const y = coordinates[2 * i + 1] as number;
    let anyOpen = from === to;
    let openArc = -1;
    let firstEnd = Number.NaN;
    let firstEndNeighbour = -1;
    let crossings = 0;
    let wasOpen = from === to || isOpenAfter(isOpen, triangleAfter[to - 1] as number);
    for (let q = from; q < to; q++) {
      const openBefore = wasOpen;
      const openAfter = isOpenAfter(isOpen, triangleAfter[q] as number);
      wasOpen = openAfter;
      if (!openBefore && !openAfter) continue;
      anyOpen = true;
      const j = neighbours[q] as number;
      const dx = (coordinates[2 * j] as number) - x;
      const dy = (coordinates[2 * j + 1] as number) - y;
      const squared = dx * dx + dy * dy;
      if (openBefore && openAfter) {
        if (isNear(squared, 4 * radius * radius)) isCritical = true;
        if (squared >= touching) continue;
        const before = neighbours[q === from ? to - 1 : q - 1] as number;
        const after = neighbours[q === to - 1 ? from : q + 1] as number;
        if ((triangleAfter[q] as number) >= 0 && !isAcute(coordinates, i, j, after)) continue;
        if (
          (triangleAfter[q === from ? to - 1 : q - 1] as number) >= 0 &&
          !isAcute(coordinates, i, j, before)
        )
          continue;
      }
      const direction = Math.atan2(dy, dx);
      const half = Math.atan2(Math.sqrt(Math.max(0, 4 * radius * radius - squared)), Math.sqrt(squared));
      crossings++;
      if (openBefore) {
        if (openArc >= 0) found.end(openArc, direction - half, j);
        else {
          firstEnd = direction - half;
          firstEndNeighbour = j;
        }
        openArc = -1;
      }
      if (openAfter) openArc = found.begin(i, direction + half, j);
    }
    if (crossings > 0) {
      if (openArc >= 0) found.end(openArc, firstEnd, firstEndNeighbour);
    } else if (anyOpen) found.addCircle(i);
  }
  arcStart[count] = found.count;
  return { ...found.arcs(), count: found.count, arcStart, next: linkArcs(arcStart, found), isCritical };
}

/**
 * The triangles whose circumcentre lies in no disc. Behind an obtuse corner of one lies another with a
 * circumcentre still farther away: where several are equal, as on a lattice, rounding must not say else.
 */
function findOpenTriangles(mesh: CentreMesh, radius: number): Uint8Array {
  const { coordinates, triangles, halfedges, squaredCircumradius } = mesh;
  const isOpen = new Uint8Array(squaredCircumradius.length);
  const waiting: number[] = [];
  for (let t = 0; t < isOpen.length; t++) {
    if ((squaredCircumradius[t] as number) <= radius * radius) continue;
    isOpen[t] = 1;
    waiting.push(t);
  }
  for (let t = waiting.pop(); t !== undefined; t = waiting.pop())
    for (let k = 0; k < 3; k++) {
      const twin = halfedges[3 * t + k] as number;
      const other = (twin / 3) | 0;
      if (twin < 0 || isOpen[other] === 1) continue;
      const from = triangles[3 * t + k] as number;
      const to = triangles[3 * t + ((k + 1) % 3)] as number;
      if (isAcute(coordinates, from, to, triangles[3 * t + ((k + 2) % 3)] as number)) continue;
      isOpen[other] = 1;
      waiting.push(other);
    }
  return isOpen;
}

const isNear = (value: number, other: number): boolean => Math.abs(value - other) < criticalShare * other;

function isAnyNear(values: Float64Array, other: number): boolean {
  for (let i = 0; i < values.length; i++) if (isNear(values[i] as number, other)) return true;
  return false;
}

const isOpenAfter = (isOpen: Uint8Array, triangle: number): boolean => triangle < 0 || isOpen[triangle] === 1;

/** Whether the angle at `apex` over the edge from i to j is acute: the circumcentre is on the apex's side. */
function isAcute(coordinates: Float64Array, i: number, j: number, apex: number): boolean {
  const x = coordinates[2 * apex] as number;
  const y = coordinates[2 * apex + 1] as number;
  const dot =
    ((coordinates[2 * i] as number) - x) * ((coordinates[2 * j] as number) - x) +
    ((coordinates[2 * i + 1] as number) - y) * ((coordinates[2 * j + 1] as number) - y);
  return dot > 0;
}

/** Where an arc begins, another disc's arc ends: the border goes on there, clockwise. */
function linkArcs(arcStart: Int32Array, found: ArcList): Int32Array {
  const next = new Int32Array(found.count).fill(-1);
  const { centre } = found.arcs();
  for (let arc = 0; arc < found.count; arc++) {
    const neighbour = found.startNeighbour(arc);
    if (neighbour < 0) {
      next[arc] = arc;
      continue;
    }
    const to = arcStart[neighbour + 1] as number;
    for (let other = arcStart[neighbour] as number; other < to; other++)
      if (found.endNeighbour(other) === centre[arc]) {
        next[arc] = other;
        break;
      }
  }
  return next;
}
