import { boundsOf, padBounds } from '../../../geometry/bounds';
import { isInside } from '../../../geometry/locate-point';
import type { AppError } from '../../../lib/app-error';
import type { Bounds, Position } from '../../../lib/units';
import type { MultiPolygonRings } from '../../../model/district';
import type { CoordinateFinding } from '../coordinate-findings';
import type { CoordinatePlan } from '../data';
import { createWitnesses } from './create-witness';
import type { CrsFault } from './crs-definition';
import type { CoordinateContext } from './data';
import { findShifted } from './find-shifted';
import { findSystems } from './find-systems';
import { isBetterSwapped } from './is-better-swapped';
import { isWithin } from './is-within';
import { nameOfCrs } from './name-of-crs';
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
  if (!prepared.ok || (isDegrees(plan.crs) && isMetres(sample))) {
    const readings = isMetres(sample)
      ? await findSystems(sample, home && { ...home, score: scoreOf(context) }, context.country)
      : [];
    const [best] = readings;
    current = { ...plan, ...best?.plan, datum: plan.datum };
    const candidates = readings.map((reading) => reading.plan.crs);
    findings.push(
      prepared.ok
        ? { kind: 'projected', plan: current, candidates }
        : describeUnknown(prepared.error, current, isMetres(sample) ? candidates : [wgs84]),
    );
    if (!best) return findings;
    prepared = await prepareTransform(current);
  } else {
    const otherWay: CoordinatePlan = { ...plan, axes: plan.axes === 'as-is' ? 'swapped' : 'as-is' };
    const swapped = await prepareTransform(otherWay);
    if (
      swapped.ok &&
      (await isBetterSwapped(sample, prepared.value, swapped.value, home?.bounds ?? null, context))
    ) {
      current = otherWay;
      findings.push({ kind: 'swapped', plan: current, rows: finite.length });
      prepared = swapped;
    }
  }
  if (!prepared.ok) return findings;
  const { untied } = prepared.value;
  if (untied !== null) findings.push({ kind: 'untied', datum: nameOfCrs(untied) });

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

const wgs84 = 'EPSG:4326';
const isDegrees = (crs: string): boolean => crs === wgs84 || crs === 'EPSG:4490';

/** Most numbers are no degrees in either order. */
const isMetres = (sample: readonly Position[]): boolean =>
  sample.filter(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 180).length > sample.length / 2;

/** A system that is not understood, and what could be meant; where the numbers are no metres, degrees of WGS-84. */
function describeUnknown(
  { values }: AppError,
  plan: CoordinatePlan,
  candidates: readonly string[],
): CoordinateFinding {
  const [crs = plan.crs] = candidates;
  return {
    kind: 'unknown-system',
    plan: { ...plan, crs },
    crs: String(values?.crs ?? ''),
    part: (values?.part ?? 'form') as CrsFault['part'],
    detail: String(values?.detail ?? ''),
    candidates,
  };
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
