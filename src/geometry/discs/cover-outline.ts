import type { DiscCover, GapRing, PlaneOutline } from './data';
import { groupRings } from './group-rings';
import { measureCells } from './measure-cells';
import { traceGaps } from './trace-gaps';
import { type UnitedDiscs, uniteDiscs } from './unite-discs';

/** How far a chord may lie from its arc where nothing else is asked, metres. */
const defaultSagitta = 0.25;

/** However coarse the sagitta, a circle keeps eight corners. */
const coarsestStep = Math.PI / 4;

/** Square metres that rounding may move in an outline of some hectares. */
const slack = 1e-6;

/** A contradiction is resolved by moving centres this far, metres: the first that works is taken. */
const nudges = [1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4];

/**
 * What of an outline lies in a union of equal discs, exactly in the plane, and what does not, as polygons.
 *
 * The border of the outline is walked through the Voronoi cells of the centres, the gaps are traced along
 * it and along the exposed arcs by their links, and measured by Green's theorem with whole arcs. Only the
 * rings that are handed out have chords.
 *
 * Where single answers contradict each other the area is measured cell by cell, and the rings are traced
 * after moving the centres by as little as helps (perturbation; Edelsbrunner and Mücke 1990 do it in
 * symbols), and only taken when their area agrees.
 * @throws Error where no movement below a millimetre gives rings that agree.
 */
export function coverOutline(
  union: UnitedDiscs,
  outline: PlaneOutline,
  sagitta: number = defaultSagitta,
): DiscCover {
  const step = Math.min(coarsestStep, 2 * Math.acos(Math.max(0, 1 - sagitta / union.radius)));
  const traced = attempt(union, outline, step);
  if (traced && isRight(union, outline, traced.gapArea))
    return coverOf(outline, outline.area - traced.gapArea, traced.gaps, false);
  return retrace(union, outline, step);
}

interface TracedGaps {
  readonly gapArea: number;
  readonly gaps: readonly (readonly GapRing[])[];
}

function attempt(union: UnitedDiscs, outline: PlaneOutline, step: number): TracedGaps | null {
  const rings = traceGaps(union, outline, step);
  const gaps = rings && groupRings(rings);
  if (!gaps) return null;
  const gapArea = rings.reduce((sum, ring) => sum + ring.signedArea, 0);
  const margin = slack + 1e-9 * outline.area;
  return gapArea >= -margin && gapArea <= outline.area + margin ? { gapArea, gaps } : null;
}

/** Where rounding had to tell apart what is equal, the area must be that of the cells. */
function isRight(union: UnitedDiscs, outline: PlaneOutline, gapArea: number): boolean {
  if (!union.arcs.isCritical) return true;
  return Math.abs(outline.area - gapArea - measureCells(union.mesh, union.radius, outline)) <= slack;
}

function coverOf(
  outline: PlaneOutline,
  covered: number,
  gaps: DiscCover['gaps'],
  retraced: boolean,
): DiscCover {
  const coveredArea = Math.min(outline.area, Math.max(0, covered));
  return { area: outline.area, coveredArea, gapArea: outline.area - coveredArea, gaps, retraced };
}

function retrace(union: UnitedDiscs, outline: PlaneOutline, step: number): DiscCover {
  const near = pickNear(union, outline);
  const coveredArea = measureCells(uniteDiscs(near, union.radius).mesh, union.radius, outline);
  for (const nudge of nudges) {
    const moved = uniteDiscs(nudgePoints(near, nudge), union.radius);
    const traced = attempt(moved, outline, step);
    // Every metre of border may move by the nudge.
    const border = 2 * Math.PI * union.radius * (near.length / 2) + 4 * Math.sqrt(outline.area);
    if (!traced || Math.abs(outline.area - traced.gapArea - coveredArea) > slack + 2 * nudge * border)
      continue;
    return coverOf(outline, coveredArea, traced.gaps, true);
  }
  throw new Error('its uncovered polygons could not be traced.');
}

/** The centres whose discs can reach the outline. */
function pickNear({ mesh, radius }: UnitedDiscs, outline: PlaneOutline): Float64Array {
  const near: number[] = [];
  for (let i = 0; i < mesh.coordinates.length; i += 2) {
    const x = mesh.coordinates[i] as number;
    const y = mesh.coordinates[i + 1] as number;
    if (x < outline.west - radius || x > outline.east + radius) continue;
    if (y < outline.south - radius || y > outline.north + radius) continue;
    near.push(x, y);
  }
  return Float64Array.from(near);
}

/** Every coordinate moved by up to `nudge` metres, each otherwise and always the same way. */
function nudgePoints(points: Float64Array, nudge: number): Float64Array {
  // Multiples of the golden ratio, fraction only: evenly spread and never periodic (Weyl 1916).
  const golden = (Math.sqrt(5) - 1) / 2;
  return points.map((value, i) => value + nudge * (2 * (((i + 1) * golden) % 1) - 1));
}
