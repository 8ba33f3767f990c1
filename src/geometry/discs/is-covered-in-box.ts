import type { Bounds } from '../../lib/units';
import { findNearestCentre } from './find-nearest-centre';
import type { UnitedDiscs } from './unite-discs';

/** A border this near counts as inside, metres: far more than rounding moves it. */
const margin = 1e-6;

const quarterTurn = Math.PI / 2;

/**
 * Whether all that the disc about (x, y) has in common with a box lies in the union: that part is convex,
 * so it does where no border of the union runs through it and one point of it is covered. In doubt false:
 * an arc counts where it comes within reach and the box around it meets the box.
 */
export function isCoveredInBox(union: UnitedDiscs, x: number, y: number, bounds: Bounds): boolean {
  const { mesh, radius, arcs } = union;
  const reach = radius + margin;
  const px = Math.min(Math.max(x, bounds[0]), bounds[2]);
  const py = Math.min(Math.max(y, bounds[1]), bounds[3]);
  if (Math.hypot(px - x, py - y) > reach) return true;
  const nearest = findNearestCentre(mesh, px, py, 0);
  if (nearest < 0) return false;
  const dx = (mesh.coordinates[2 * nearest] as number) - px;
  const dy = (mesh.coordinates[2 * nearest + 1] as number) - py;
  if (!(dx * dx + dy * dy < radius * radius)) return false;
  const west = Math.max(bounds[0], x - radius) - margin;
  const south = Math.max(bounds[1], y - radius) - margin;
  const east = Math.min(bounds[2], x + radius) + margin;
  const north = Math.min(bounds[3], y + radius) + margin;
  for (let arc = 0; arc < arcs.count; arc++) {
    const centre = arcs.centre[arc] as number;
    const cx = mesh.coordinates[2 * centre] as number;
    const cy = mesh.coordinates[2 * centre + 1] as number;
    if (cx + radius < west || cx - radius > east || cy + radius < south || cy - radius > north) continue;
    const start = arcs.startAngle[arc] as number;
    const sweep = arcs.sweep[arc] as number;
    if (measureToArc(x - cx, y - cy, start, sweep, radius) > reach) continue;
    if (meetsBox(start, sweep, radius, [west - cx, south - cy, east - cx, north - cy])) return false;
  }
  return true;
}

/** Metres from a point to the nearest of an arc about the origin. */
function measureToArc(x: number, y: number, start: number, sweep: number, radius: number): number {
  const fullTurn = 4 * quarterTurn;
  const along = (((Math.atan2(y, x) - start) % fullTurn) + fullTurn) % fullTurn;
  if (along <= sweep) return Math.abs(Math.hypot(x, y) - radius);
  const toEnd = (angle: number) => Math.hypot(x - radius * Math.cos(angle), y - radius * Math.sin(angle));
  return Math.min(toEnd(start), toEnd(start + sweep));
}

/** Whether the box around an arc about the origin meets a box. */
function meetsBox(start: number, sweep: number, radius: number, [west, south, east, north]: Bounds): boolean {
  const end = start + sweep;
  let left = Math.min(Math.cos(start), Math.cos(end));
  let right = Math.max(Math.cos(start), Math.cos(end));
  let low = Math.min(Math.sin(start), Math.sin(end));
  let high = Math.max(Math.sin(start), Math.sin(end));
  // East, north, west and south of the circle, as far as the arc passes them.
  for (let quarter = Math.ceil(start / quarterTurn); quarter * quarterTurn <= end; quarter++) {
    const side = ((quarter % 4) + 4) % 4;
    if (side === 0) right = 1;
    else if (side === 1) high = 1;
    else if (side === 2) left = -1;
    else low = -1;
  }
  return radius * left <= east && radius * right >= west && radius * low <= north && radius * high >= south;
}
