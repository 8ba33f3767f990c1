import { metresPerDegree } from '../../../lib/metres-per-degree';
import type { Position } from '../../../lib/units';
import { convertDatum, type Datum } from '../../datum/convert-datum';
import type { ShiftWitness } from '../coordinate-findings';
import { countVotes } from './count-votes';
import type { Witness } from './create-witness';

/** A datum that only maps of China have. */
export type ChineseDatum = Exclude<Datum, 'wgs84'>;

/** A shift that brings rows to where things are known to be. */
export interface Shift {
  readonly datum: ChineseDatum | null;
  /** Metres by which the rows lie off, in their middle. */
  readonly east: number;
  readonly north: number;
  readonly witness: ShiftWitness;
  readonly matches: number;
  readonly matchesBefore: number;
  readonly of: number;
  /** The rows with the shift taken off, in their order. */
  readonly mended: readonly Position[];
}

/**
 * When a shift is said. Measured on the bundled district, 200 draws each (test/io/import/coordinates): files
 * of 5–1,000 known seats with 5 m of noise are found shifted whenever they are, and files of new seats only,
 * along the same streets, never when they are not.
 */
const bounds = {
  /** Rows that must meet their counterpart. */
  fewestMatches: 5,
  /** The same for a shift that is no datum: one of thousands of vectors that chance can pick. */
  fewestVotes: 8,
  /** Share of the rows that must, for a datum and for any other vector. */
  share: { datum: 0.25, vector: 0.4 },
  /** How many times better than without the shift, and than with any other one. */
  better: 1.6,
  /** Standard deviations of a count by chance (Poisson) above the best that other shifts reach. */
  deviations: 3,
} as const;

/**
 * The shift by which all rows are off, or null when none is certain. Each witness is asked in turn: known seats, known
 * places, streets; the first that has an opinion decides. The shifts of Chinese maps are tried as they are; any
 * other is found by a vote: every row names the way to every known thing within 1.5 km, and the way that most
 * agree on wins. Streets, which repeat, are asked for the Chinese shifts only.
 */
export function findShift(
  rows: readonly Position[],
  witnesses: readonly Witness[],
  datums: readonly ChineseDatum[] = ['gcj02', 'bd09'],
): Shift | null {
  for (const witness of witnesses) {
    const shift = askWitness(rows, witness, datums);
    if (shift) return shift;
    if (isAtHome(rows, witness)) return null;
  }
  return null;
}

/** Most rows lie where something is known: they are not shifted. */
const isAtHome = (rows: readonly Position[], witness: Witness): boolean =>
  witness.kind !== 'streets' && rows.length >= bounds.fewestMatches && witness.count(rows) >= rows.length / 2;

function askWitness(
  rows: readonly Position[],
  witness: Witness,
  datums: readonly ChineseDatum[],
): Shift | null {
  const before = witness.count(rows);
  const chance = Math.max(before, ...controls.map((by) => witness.count(moveAll(rows, by))));
  const isCertain = (matches: number, fewest: number, share: number): boolean =>
    matches >= fewest &&
    matches >= share * rows.length &&
    matches >= bounds.better * chance &&
    matches >= chance + bounds.deviations * Math.sqrt(Math.max(1, chance));
  const describe = (datum: Shift['datum'], mended: readonly Position[], matches: number): Shift => ({
    datum,
    ...meanWay(mended, rows),
    witness: witness.kind,
    matches,
    matchesBefore: before,
    of: rows.length,
    mended,
  });

  const candidates = datums.flatMap((datum) => {
    const mended = rows.map((position) => convertDatum(position, datum, 'wgs84'));
    const way = meanWay(mended, rows);
    const matches = witness.count(mended);
    const isOne =
      Math.hypot(way.east, way.north) > 1 &&
      isCertain(matches, bounds.fewestMatches, witness.kind === 'streets' ? streetShare : bounds.share.datum);
    return isOne ? [describe(datum, mended, matches)] : [];
  });
  const [best] = candidates.sort((a, b) => b.matches - a.matches);
  if (best) return best;

  const vote = witness.points ? countVotes(rows, witness.points) : null;
  if (!vote?.isClear) return null;
  const mended = moveAll(rows, [-vote.east, -vote.north]);
  const matches = witness.count(mended);
  return isCertain(matches, bounds.fewestVotes, bounds.share.vector) ? describe(null, mended, matches) : null;
}

/** Share of the rows that must stand at a street once the shift is off: seats do. */
const streetShare = 0.7;

/** Ways in which nothing is shifted, metres: how many rows meet something there is chance. Two rings of eight. */
const controls: readonly (readonly [east: number, north: number])[] = [170, 390].flatMap((radius) =>
  Array.from({ length: 8 }, (_, i) => {
    const angle = (i / 8) * 2 * Math.PI + radius;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  }),
);

function moveAll(
  rows: readonly Position[],
  [east, north]: readonly [east: number, north: number],
): Position[] {
  const degree = metresPerDegree(rows[0] ?? [0, 0]);
  return rows.map(([lng, lat]) => [lng + east / degree.lng, lat + north / degree.lat]);
}

/** Metres from one list of positions to the other, on average. */
function meanWay(from: readonly Position[], to: readonly Position[]): { east: number; north: number } {
  const sum = { east: 0, north: 0 };
  for (const [i, [lng, lat]] of from.entries()) {
    const degree = metresPerDegree([lng, lat]);
    const [toLng, toLat] = to[i] as Position;
    sum.east += ((toLng - lng) * degree.lng) / from.length;
    sum.north += ((toLat - lat) * degree.lat) / from.length;
  }
  return sum;
}
