import { boundsOf, padBounds } from '../../../geometry/bounds';
import { isInside } from '../../../geometry/locate-point';
import type { Bounds, Position } from '../../../lib/units';
import type { MultiPolygonRings } from '../../../model/district';
import type { CoordinateFinding } from '../coordinate-findings';
import type { CoordinatePlan } from '../data';
import { china } from './candidate-systems';
import { createWitnesses } from './create-witness';
import type { CoordinateContext } from './data';
import { findShifted } from './find-shifted';
import { findSystems } from './find-systems';
import { prepareTransform, type Transform } from './prepare-transform';

/** Rows that are looked at: the same ones each time, and as many of a hundred thousand as of a thousand. */
const sampleSize = 1000;

/** Degrees around a district within which rows are still "there": a few kilometres, far more than any datum is off. */
const around = 0.05;

/**
 * What is wrong with the coordinates of a table, each finding with the plan that would mend it and all that were found
 * before it. Nothing is changed by it. A file of a district without reference is not guessed at.
 * @param numbers a pair for each row, as the file has them
 * @param plan how they are read so far
 */
export async function findCoordinateIssues(
  numbers: readonly Position[],
  plan: CoordinatePlan,
  context: CoordinateContext,
): Promise<CoordinateFinding[]> {
  const finite = numbers.filter((pair) => pair.every(Number.isFinite));
  const sample = takeSample(finite);
  if (sample.length === 0) return [];
  const findings: CoordinateFinding[] = [];
  const home = homeOf(context.boundary);

  let prepared = await prepareTransform(plan);
  let current = plan;
  const isUnknown = !prepared.ok;
  if (isUnknown || (isDegrees(plan.crs) && isMetres(sample))) {
    const readings = await findSystems(sample, home && { ...home, score: scoreOf(context) }, context.country);
    const [best] = readings;
    const crs = isUnknown ? plan.crs : null;
    current = { ...plan, ...best?.plan, datum: plan.datum };
    findings.push({
      kind: 'projected',
      plan: current,
      crs,
      candidates: readings.map((reading) => reading.plan.crs),
    });
    if (!best) return findings;
    prepared = await prepareTransform(current);
  } else {
    const swapped = await prepareTransform({ ...plan, axes: plan.axes === 'as-is' ? 'swapped' : 'as-is' });
    if (
      prepared.ok &&
      swapped.ok &&
      isBetterSwapped(sample, prepared.value, swapped.value, home, context.country)
    ) {
      current = { ...plan, axes: plan.axes === 'as-is' ? 'swapped' : 'as-is' };
      findings.push({ kind: 'swapped', plan: current, rows: finite.length });
      prepared = swapped;
    }
  }
  if (!prepared.ok) return findings;

  const shifted = await findShifted(sample, current, prepared.value, context);
  if (shifted) {
    findings.push(shifted);
    const mended = await prepareTransform(shifted.plan);
    if (mended.ok) prepared = mended;
  }
  const outside = countOutside(finite, prepared.ok ? prepared.value : null, context.boundary);
  if (outside > 0) findings.push({ kind: 'outside', rows: outside, of: finite.length });
  return findings;
}

function takeSample<T>(rows: readonly T[]): T[] {
  const step = Math.max(1, rows.length / sampleSize);
  return Array.from({ length: Math.min(rows.length, sampleSize) }, (_, i) => rows[Math.floor(i * step)] as T);
}

interface Home {
  readonly bounds: Bounds;
  readonly center: Position;
}

function homeOf(boundary: MultiPolygonRings): Home | null {
  if (boundary.length === 0) return null;
  const [west, south, east, north] = boundsOf(boundary);
  return {
    bounds: padBounds([west, south, east, north], around),
    center: [(west + east) / 2, (south + north) / 2],
  };
}

const isDegrees = (crs: string): boolean => crs === 'EPSG:4326' || crs === 'EPSG:4490';

/** Most numbers are no degrees in either order. */
const isMetres = (sample: readonly Position[]): boolean =>
  sample.filter(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 180).length > sample.length / 2;

const isWithin = ([lng, lat]: Position, [west, south, east, north]: Bounds): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;

/**
 * Whether rows lie where they belong once their axes are swapped, and not before: at the district; without one, in the
 * country where its box is known; else on the Earth at all.
 */
function isBetterSwapped(
  sample: readonly Position[],
  asIs: Transform,
  swapped: Transform,
  home: Home | null,
  country: string | null,
): boolean {
  const target = home?.bounds ?? (country === 'CN' ? china : null);
  const shareOf = ({ position }: Transform): number =>
    sample.filter((pair) => {
      const placed = position(pair);
      return placed && (!target || isWithin(placed, target));
    }).length / sample.length;
  return shareOf(swapped) >= 0.6 && shareOf(asIs) <= 0.2;
}

/** How well rows lie where something is known: in the district, and at seats, places and streets. */
function scoreOf(context: CoordinateContext): (rows: readonly Position[]) => number {
  const witnesses = createWitnesses(context);
  return (rows) =>
    rows.filter((row) => isInside(row, context.boundary)).length +
    witnesses.reduce((sum, { count }) => sum + count(rows), 0);
}

function countOutside(
  rows: readonly Position[],
  transform: Transform | null,
  boundary: MultiPolygonRings,
): number {
  if (!transform || boundary.length === 0) return 0;
  const bounds = boundsOf(boundary);
  return rows.filter((pair) => {
    const placed = transform.position(pair);
    return placed && !(isWithin(placed, bounds) && isInside(placed, boundary));
  }).length;
}
