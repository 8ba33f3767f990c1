import { takeAllSteps } from '../../lib/take-all-steps';
import { type Metres, metres, type Position } from '../../lib/units';
import { adoptionFacts } from '../../model/ledger/settings';
import {
  compareRecords,
  countDiffering,
  createRecordReader,
  type ReadRecord,
  readKnown,
} from './compare-records';
import { createNearGrid, type NearGrid } from './create-near-grid';
import type { DuplicatePair, SeatRecord } from './data';
import { isInRow } from './is-in-row';

/** Seats nearer than this may be one. Source: definitions.md, constants ("neighbours"). */
const reach = adoptionFacts.neighbours;

/** Nearer than benches of a row stand: with one thing known alike that is enough. */
const closest = metres(2);

/** Metres that six decimals of a degree can tell apart. */
const sameSpot = 0.2;

/** The nearest seats that a row is compared with: more stand within 15 m only where a file is broken. */
const mostCandidates = 12;

/** Metres that a field that differs outweighs, when a seat has several candidates. */
const differenceWeight = 5;

/**
 * Pairs of a seat of the pack and a row of an import that may be one seat: within 15 m, each of either list in at
 * most one pair, its best. Seats that both lists name by the same id are one already and in no pair. Nothing is
 * merged by this: a person decides.
 *
 * What remains of the import is held against itself, for files that list a seat twice: within 2 m, the earlier
 * row first, and likely only in the same spot.
 */
export const findDuplicates = (
  existing: readonly SeatRecord[],
  incoming: readonly SeatRecord[],
): DuplicatePair[] => takeAllSteps(findDuplicatesInSteps(existing, incoming));

/** `findDuplicates` with pauses, each telling how far it is, 0 to 1. */
export function* findDuplicatesInSteps(
  existing: readonly SeatRecord[],
  incoming: readonly SeatRecord[],
): Generator<number, DuplicatePair[], void> {
  const existingIds = new Set(existing.map(({ id }) => id));
  const incomingIds = new Set(incoming.map(({ id }) => id));
  const fresh = incoming.filter((seat) => !existingIds.has(seat.id) && !isGone(seat));
  const known = existing.filter((seat) => !incomingIds.has(seat.id) && !isGone(seat));
  yield shares.sorted;
  let around: readonly NearGrid[] | null = null;
  const neighbours = (at: Position): Position[] => {
    around ??= [existing, incoming].map((list) => createNearGrid(list.map(toPosition), reach));
    return [existing, incoming].flatMap(
      (list, i) => around?.[i]?.near(at).map(({ index }) => (list[index] as SeatRecord).position) ?? [],
    );
  };
  yield shares.gridded;

  const read = createRecordReader();
  const across = yield* matchBest(yield* listAcross(known, fresh, read));
  const paired = new Set(across.map(({ other }) => other.seat));
  const left = fresh.filter((seat) => !paired.has(seat));
  yield shares.across;
  const within = yield* matchBest(yield* listWithin(left, read));
  const pairs: DuplicatePair[] = [];
  const matched = [...across, ...within];
  for (const [i, candidate] of matched.entries()) {
    if (i % pairsAStep === 0) yield shareOf('within', 'described', i / matched.length);
    pairs.push(describe(candidate, neighbours, existingIds.has(candidate.kept.seat.id)));
  }
  return pairs.sort(
    (a, b) =>
      (a.verdict === b.verdict ? a.distance - b.distance : a.verdict === 'likely' ? -1 : 1) ||
      compareTexts(a.key, b.key),
  );
}

/** How far the search is after each of its parts, by what they take of 100,000 rows against as many. */
const shares = { begun: 0, sorted: 0.05, gridded: 0.1, across: 0.6, within: 0.7, described: 1 } as const;
type Part = keyof typeof shares;

const shareOf = (from: Part, to: Part, done: number): number =>
  shares[from] + done * (shares[to] - shares[from]);

/** Seats and pairs from pause to pause: a millisecond or two. */
const [seatsAStep, pairsAStep] = [64, 64];

const toPosition = ({ position }: SeatRecord): Position => position;
const isGone = (seat: SeatRecord): boolean => readKnown(seat, 'condition') === 'gone';
const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Candidate {
  readonly kept: ReadRecord;
  readonly other: ReadRecord;
  readonly distance: Metres;
  readonly weight: number;
}

type ReadSeat = ReturnType<typeof createRecordReader>;

/** The records of a list, each read when it is asked for first. */
function readLater(seats: readonly SeatRecord[], read: ReadSeat): (index: number) => ReadRecord {
  const records: ReadRecord[] = [];
  return (index) => {
    const record = records[index] ?? read(seats[index] as SeatRecord);
    records[index] = record;
    return record;
  };
}

function* listAcross(
  known: readonly SeatRecord[],
  fresh: readonly SeatRecord[],
  read: ReadSeat,
): Generator<number, Candidate[], void> {
  const grid = createNearGrid(known.map(toPosition), reach);
  const record = readLater(known, read);
  const candidates: Candidate[] = [];
  for (const [i, seat] of fresh.entries()) {
    if (i % seatsAStep === 0) yield shareOf('gridded', 'across', i / fresh.length);
    const near = grid.near(seat.position).slice(0, mostCandidates);
    if (near.length === 0) continue;
    const other = read(seat);
    for (const { index, distance } of near) {
      const kept = record(index);
      const weight = distance + differenceWeight * countDiffering(kept, other);
      candidates.push({ kept, other, distance, weight });
    }
  }
  return candidates;
}

function* listWithin(seats: readonly SeatRecord[], read: ReadSeat): Generator<number, Candidate[], void> {
  const grid = createNearGrid(seats.map(toPosition), closest);
  const record = readLater(seats, read);
  const candidates: Candidate[] = [];
  for (const [i, { id, position }] of seats.entries()) {
    if (i % seatsAStep === 0) yield shareOf('across', 'within', i / seats.length);
    const near = grid
      .near(position)
      .filter(({ index }) => index < i && seats[index]?.id !== id)
      .slice(0, mostCandidates);
    for (const { index, distance } of near) {
      const [kept, other] = [record(index), record(i)];
      if (countDiffering(kept, other) === 0) candidates.push({ kept, other, distance, weight: distance });
    }
  }
  return candidates;
}

/** Metres of weight that are put in order together. */
const weightStep = 0.01;

/** The best candidates of which no two share a seat, the lightest first; equal ones by their ids. */
function* matchBest(candidates: readonly Candidate[]): Generator<number, Candidate[], void> {
  const byWeight: Candidate[][] = [];
  for (const candidate of candidates) {
    const step = Math.floor(candidate.weight / weightStep);
    const list = byWeight[step];
    if (list) list.push(candidate);
    else byWeight[step] = [candidate];
  }
  const taken = new Set<SeatRecord>();
  const isFree = ({ kept, other }: Candidate) => !taken.has(kept.seat) && !taken.has(other.seat);
  const best: Candidate[] = [];
  for (const list of byWeight) {
    if (!list) continue;
    yield shares.across;
    for (const candidate of list.filter(isFree).sort(compareCandidates)) {
      if (!isFree(candidate)) continue;
      taken.add(candidate.kept.seat).add(candidate.other.seat);
      best.push(candidate);
    }
  }
  return best;
}

const compareCandidates = (a: Candidate, b: Candidate): number =>
  a.weight - b.weight ||
  compareTexts(a.kept.seat.id, b.kept.seat.id) ||
  compareTexts(a.other.seat.id, b.other.seat.id);

function describe(
  { kept: keptRecord, other: otherRecord, distance }: Candidate,
  neighbours: (at: Position) => Position[],
  isKnown: boolean,
): DuplicatePair {
  const { differing, complementing, agreeing } = compareRecords(keptRecord, otherRecord);
  const [kept, other] = [keptRecord.seat, otherRecord.seat];
  const isBacked = agreeing.length > 1 || (agreeing.length > 0 && distance <= closest);
  // A file lists two benches back to back; twice the same spot, to the decimal, is twice the same bench.
  const isApart = !isKnown && distance > sameSpot;
  const isLikely =
    differing.length === 0 &&
    isBacked &&
    !isApart &&
    !isInRow(kept.position, neighbours(kept.position)) &&
    !isInRow(other.position, neighbours(other.position));
  return {
    key: `${kept.id}|${other.id}`,
    ids: [kept.id, other.id],
    distance,
    differing,
    complementing,
    verdict: isLikely ? 'likely' : 'possible',
  };
}
