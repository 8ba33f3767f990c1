import { type Metres, metres, type Position } from '../../lib/units';
import { adoptionFacts } from '../../model/ledger/settings';
import {
  compareRecords,
  type ReadRecord,
  type RecordComparison,
  readKnown,
  readRecord,
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
export function findDuplicates(
  existing: readonly SeatRecord[],
  incoming: readonly SeatRecord[],
): DuplicatePair[] {
  const existingIds = new Set(existing.map(({ id }) => id));
  const incomingIds = new Set(incoming.map(({ id }) => id));
  const fresh = incoming.filter((seat) => !existingIds.has(seat.id) && !isGone(seat));
  const known = existing.filter((seat) => !incomingIds.has(seat.id) && !isGone(seat));
  const around = [
    createNearGrid(existing.map(toPosition), reach),
    createNearGrid(incoming.map(toPosition), reach),
  ] as const;
  const neighbours = (at: Position): Position[] =>
    [existing, incoming].flatMap((list, i) =>
      (around[i] as NearGrid).near(at).map(({ index }) => (list[index] as SeatRecord).position),
    );

  const across = matchBest(listAcross(known, fresh));
  const paired = new Set(across.map(({ other }) => other));
  const left = fresh.filter((seat) => !paired.has(seat));
  return [...across, ...matchBest(listWithin(left))]
    .map((candidate) => describe(candidate, neighbours, existingIds.has(candidate.kept.id)))
    .sort(
      (a, b) =>
        (a.verdict === b.verdict ? a.distance - b.distance : a.verdict === 'likely' ? -1 : 1) ||
        compareTexts(a.key, b.key),
    );
}

const toPosition = ({ position }: SeatRecord): Position => position;
const isGone = (seat: SeatRecord): boolean => readKnown(seat, 'condition') === 'gone';
const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Candidate {
  readonly kept: SeatRecord;
  readonly other: SeatRecord;
  readonly distance: Metres;
  readonly comparison: RecordComparison;
  readonly weight: number;
}

function makeCandidate(kept: ReadRecord, other: ReadRecord, distance: Metres): Candidate {
  const comparison = compareRecords(kept, other);
  return {
    kept: kept.seat,
    other: other.seat,
    distance,
    comparison,
    weight: distance + differenceWeight * comparison.differing.length,
  };
}

function listAcross(known: readonly SeatRecord[], fresh: readonly SeatRecord[]): Candidate[] {
  const grid = createNearGrid(known.map(toPosition), reach);
  const read = known.map(readRecord);
  return fresh.flatMap((seat) => {
    const other = readRecord(seat);
    return grid
      .near(seat.position)
      .slice(0, mostCandidates)
      .map(({ index, distance }) => makeCandidate(read[index] as ReadRecord, other, distance));
  });
}

function listWithin(seats: readonly SeatRecord[]): Candidate[] {
  const grid = createNearGrid(seats.map(toPosition), closest);
  const read = seats.map(readRecord);
  return read.flatMap((other, i) =>
    grid
      .near(other.seat.position)
      .filter(({ index }) => index < i && seats[index]?.id !== other.seat.id)
      .slice(0, mostCandidates)
      .map(({ index, distance }) => makeCandidate(read[index] as ReadRecord, other, distance))
      .filter(({ comparison }) => comparison.differing.length === 0),
  );
}

/** The best candidates of which no two share a seat, the lightest first; equal ones by their ids. */
function matchBest(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<SeatRecord>();
  return [...candidates]
    .sort(
      (a, b) =>
        a.weight - b.weight || compareTexts(a.kept.id, b.kept.id) || compareTexts(a.other.id, b.other.id),
    )
    .filter(({ kept, other }) => {
      if (taken.has(kept) || taken.has(other)) return false;
      taken.add(kept).add(other);
      return true;
    });
}

function describe(
  { kept, other, distance, comparison }: Candidate,
  neighbours: (at: Position) => Position[],
  isKnown: boolean,
): DuplicatePair {
  const { differing, complementing, agreeing } = comparison;
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
