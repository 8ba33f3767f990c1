import { metresPerDegree } from '../../../lib/metres-per-degree';
import type { Position } from '../../../lib/units';
import type { CoordinateFinding } from '../coordinate-findings';
import type { CoordinatePlan } from '../data';
import { createWitnesses } from './create-witness';
import type { CoordinateContext } from './data';
import { type ChineseDatum, findShift } from './find-shift';
import { prepareTransform, type Transform } from './prepare-transform';
import { readDatumWord } from './read-datum-word';

/** That all rows are off by the same way, or null: measured, else by the words of the file itself. */
export async function findShifted(
  sample: readonly Position[],
  plan: CoordinatePlan,
  transform: Transform,
  context: CoordinateContext,
): Promise<Extract<CoordinateFinding, { kind: 'shifted' }> | null> {
  const rows = sample.map(transform.position).filter((placed) => placed !== null);
  if (plan.datum !== 'wgs84' || plan.offset) return null;
  const isChinese = context.country === null || context.country === 'CN';
  const witnesses = createWitnesses(context);
  const shift = findShift(rows, witnesses, isChinese ? ['gcj02', 'bd09'] : []);
  if (shift) {
    const { datum, east, north, witness, matches, matchesBefore, of } = shift;
    return {
      kind: 'shifted',
      plan: datum ? { ...plan, datum } : { ...plan, offset: { east, north } },
      datum,
      east,
      north,
      witness,
      matches,
      matchesBefore,
      of,
      examples: makeExamples(rows, shift.mended),
    };
  }
  // Rows that stand where seats are known to be are not shifted, whatever their file calls itself.
  const isAtHome = witnesses.some(({ kind, count }) => kind === 'seats' && count(rows) >= rows.length / 2);
  const word = isChinese ? readDatumWord(context.words) : null;
  return word && rows.length > 0 && !isAtHome ? nameShift(rows, plan, word) : null;
}

/** What the file says of itself, where nothing could be measured. */
async function nameShift(
  rows: readonly Position[],
  plan: CoordinatePlan,
  datum: ChineseDatum,
): Promise<Extract<CoordinateFinding, { kind: 'shifted' }> | null> {
  const named = await prepareTransform({ axes: 'as-is', crs: 'EPSG:4326', datum });
  const mended = named.ok ? rows.map((row) => named.value.position(row) ?? row) : rows;
  const [from, to] = [mended[0] as Position, rows[0] as Position];
  const degree = metresPerDegree(from);
  const [east, north] = [(to[0] - from[0]) * degree.lng, (to[1] - from[1]) * degree.lat];
  if (Math.hypot(east, north) < 1) return null;
  return {
    kind: 'shifted',
    plan: { ...plan, datum },
    datum,
    east,
    north,
    witness: 'file',
    matches: 0,
    matchesBefore: 0,
    of: 0,
    examples: makeExamples(rows, mended),
  };
}

/** A few pairs for the map, spread over the rows. */
const exampleCount = 12;

function makeExamples(
  before: readonly Position[],
  after: readonly Position[],
): { before: Position; after: Position }[] {
  const step = Math.max(1, before.length / exampleCount);
  return Array.from({ length: Math.min(before.length, exampleCount) }, (_, i) => {
    const at = Math.floor(i * step);
    return { before: before[at] as Position, after: after[at] as Position };
  });
}
