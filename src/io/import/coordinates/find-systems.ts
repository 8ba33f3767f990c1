import { nextTask } from '../../../lib/next-task';
import { straightDistance } from '../../../lib/straight-distance';
import type { Bounds, Position } from '../../../lib/units';
import type { CoordinatePlan } from '../data';
import { candidateSystems, china } from './candidate-systems';
import { loadProjection } from './load-projection';
import { prepareTransform, type Transform } from './prepare-transform';

/** A reading of numbers in metres. */
export interface SystemReading {
  readonly plan: CoordinatePlan;
  readonly transform: Transform;
}

/** Where rows belong. */
export interface Target {
  /** Around the district, WGS-84. */
  readonly bounds: Bounds;
  readonly center: Position;
  /** How well rows lie there: more is better. */
  readonly score: (rows: readonly Position[]) => number;
}

/** Systems that are put to a person at most. */
const mostCandidates = 6;

/** Share of the rows that a reading must bring to where they belong. */
const fewestShare = 0.6;

/** Units of a system within which the middle of the rows must lie of the middle of the district: metres or feet. */
const nearby = 100_000;

/** Two readings that put rows within so many metres of each other are one to a person. */
const sameplace = 5;

/** Systems a few metres apart (CGCS2000 and Xian 1980) fit alike: so much of the best score is as good. */
const asGood = 0.95;

/** What makes one of several equal systems the one that a file is in: the young one, before the withdrawn. */
const preferred: readonly (readonly [first: number, last: number])[] = [
  [4513, 4554],
  [4491, 4512],
  [32601, 32760],
  [25828, 25838],
  [3857, 3857],
];

/** Systems that are tried before whoever waits has a turn: about 40 ms. */
const codesInTurn = 100;

const axesInTurn = ['as-is', 'swapped'] as const;

/**
 * In which systems rows may be, the likeliest first: those of all that are known here (`loadProjection`) that bring them
 * to the district; without a district, those of `candidateSystems` in whose area they fall. Chinese tables call the
 * northing X, so that both orders are tried.
 * @param sample rows of the file, at least one, all numbers
 * @param target where the rows belong; null = a district that is not there yet
 */
export async function findSystems(
  sample: readonly Position[],
  target: Target | null,
  country: string | null,
): Promise<SystemReading[]> {
  const readings = target ? await listByDistrict(sample, target) : await listByArea(sample, country);
  const kept: SystemReading[] = [];
  for (const reading of readings) {
    const place = reading.transform.position(sample[0] as Position);
    const isKnown = kept.some(({ transform }) => {
      const other = transform.position(sample[0] as Position);
      return place && other && straightDistance(place, other) < sameplace;
    });
    if (!isKnown) kept.push(reading);
    if (kept.length === mostCandidates) break;
  }
  return kept;
}

async function listByDistrict(
  sample: readonly Position[],
  { bounds, center, score }: Target,
): Promise<SystemReading[]> {
  const [x, y] = middleOf(sample);
  const found: (SystemReading & { readonly score: number; readonly rank: number })[] = [];
  for (const [code, at] of await placeInAll(center)) {
    for (const axes of axesInTurn) {
      const [east, north] = axes === 'as-is' ? [x, y] : [y, x];
      if (!(Math.abs(at[0] - east) <= nearby && Math.abs(at[1] - north) <= nearby)) continue;
      const reading = await read(`EPSG:${code}`, axes);
      if (!reading || shareIn(sample, bounds, reading.transform) < fewestShare) continue;
      const rows = sample.map(reading.transform.position).filter((placed) => placed !== null);
      found.push({ ...reading, score: score(rows), rank: rankOf(Number(code)) });
    }
  }
  const best = Math.max(...found.map(({ score }) => score));
  const isAsGood = ({ score }: { readonly score: number }): number => (score >= asGood * best ? 1 : 0);
  return found.sort(
    (a, b) =>
      isAsGood(b) - isAsGood(a) || (isAsGood(a) ? a.rank - b.rank : b.score - a.score || a.rank - b.rank),
  );
}

/** The last place that was asked about: a plan is tried several times over. */
let lastPlaced: { readonly center: Position; readonly places: Map<string, Position> } | null = null;

/** A place in the numbers of every system that reaches it, by code. */
async function placeInAll(center: Position): Promise<ReadonlyMap<string, Position>> {
  if (lastPlaced?.center[0] === center[0] && lastPlaced.center[1] === center[1]) return lastPlaced.places;
  const { default: definitions } = await import('./epsg.json');
  const places = new Map<string, Position>();
  for (const [i, code] of Object.keys(definitions).entries()) {
    if (i % codesInTurn === 0) await nextTask();
    const projection = await loadProjection(`EPSG:${code}`);
    const at = projection.ok ? projection.value.fromDegrees(center) : null;
    if (at) places.set(code, at);
  }
  lastPlaced = { center, places };
  return places;
}

async function listByArea(sample: readonly Position[], country: string | null): Promise<SystemReading[]> {
  const found: SystemReading[] = [];
  const own = candidateSystems.filter((system) => country !== null && system.country === country);
  const others = candidateSystems.filter((system) => !own.includes(system));
  for (const { crs, area } of [...own, ...others])
    for (const axes of axesInTurn) {
      const bounds = country === 'CN' ? meet(area, china) : area;
      const reading = await read(crs, axes);
      if (!reading || shareIn(sample, bounds, reading.transform) < fewestShare) continue;
      found.push(reading);
      break;
    }
  return found;
}

const meet = (a: Bounds, b: Bounds): Bounds => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

async function read(crs: string, axes: CoordinatePlan['axes']): Promise<SystemReading | null> {
  const plan: CoordinatePlan = { axes, crs, datum: 'wgs84' };
  const prepared = await prepareTransform(plan);
  return prepared.ok ? { plan, transform: prepared.value } : null;
}

function shareIn(
  sample: readonly Position[],
  [west, south, east, north]: Bounds,
  { position }: Transform,
): number {
  const inside = sample.filter((numbers) => {
    const placed = position(numbers);
    return placed && placed[0] >= west && placed[0] <= east && placed[1] >= south && placed[1] <= north;
  });
  return inside.length / sample.length;
}

function rankOf(code: number): number {
  const family = preferred.findIndex(([first, last]) => code >= first && code <= last);
  return family >= 0 ? family : preferred.length + code / 1e6;
}

const middleOf = (sample: readonly Position[]): Position => [
  medianOf(sample.map(([x]) => x)),
  medianOf(sample.map(([, y]) => y)),
];

function medianOf(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
