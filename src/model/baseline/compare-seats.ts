import { isEqual } from '../../lib/is-equal';
import type { Seat } from '../district';

/** What is compared of a seat, in the order in which it is told; the keeper and the term are parts of it. */
const readers = {
  position: ({ position }: Seat) => position,
  form: ({ form }: Seat) => form,
  places: ({ places }: Seat) => places,
  provision: ({ provision }: Seat) => provision,
  condition: ({ condition }: Seat) => condition,
  access: ({ access }: Seat) => access,
  openingHours: ({ openingHours }: Seat) => openingHours,
  backrest: ({ backrest }: Seat) => backrest,
  armrest: ({ armrest }: Seat) => armrest,
  covered: ({ covered }: Seat) => covered,
  lit: ({ lit }: Seat) => lit,
  wheelchair: ({ wheelchair }: Seat) => wheelchair,
  material: ({ material }: Seat) => material,
  checkDate: ({ checkDate }: Seat) => checkDate,
  attributeCheckDates: ({ attributeCheckDates = {} }: Seat) => attributeCheckDates,
  street: ({ street }: Seat) => street,
  near: ({ near }: Seat) => near,
  keeper: ({ adoption: { keeper, keeperId } }: Seat) => [keeper, keeperId],
  term: ({ adoption: { start, end } }: Seat) => [start, end],
  adoptable: ({ adoption: { adoptable, reason } }: Seat) => [adoptable, reason],
  source: ({ source }: Seat) => source,
  confidence: ({ confidence }: Seat) => confidence,
} as const satisfies Readonly<Record<string, (seat: Seat) => unknown>>;

export type ComparedField = keyof typeof readers;
export const comparedFields = Object.keys(readers) as readonly ComparedField[];

export interface ChangedSeat {
  readonly before: Seat;
  readonly after: Seat;
  /** What differs; never empty. */
  readonly fields: readonly ComparedField[];
}

/** A newer list of seats beside the one in use. Every seat of either is in exactly one part. */
export interface SeatComparison {
  readonly added: readonly Seat[];
  readonly changed: readonly ChangedSeat[];
  /** Not in the newer list, and nobody keeps or asks for them. */
  readonly missing: readonly Seat[];
  /** Not in the newer list, though somebody keeps or asks for them. */
  readonly missingWithKeeper: readonly Seat[];
  readonly unchanged: number;
}

/**
 * What a newer list of seats would change. Seats are the same by their id; the order of the lists says
 * nothing.
 * @param isClaimed whether somebody keeps a seat of the present list, or asks for it
 */
export function compareSeats(
  current: readonly Seat[],
  next: readonly Seat[],
  isClaimed: (seat: Seat) => boolean,
): SeatComparison {
  const nextById = new Map(next.map((seat) => [seat.id, seat]));
  const currentIds = new Set(current.map(({ id }) => id));
  const changed: ChangedSeat[] = [];
  const gone: Seat[] = [];
  for (const before of current) {
    const after = nextById.get(before.id);
    if (!after) gone.push(before);
    else {
      const fields = comparedFields.filter(
        (field) => !isEqual(readers[field](before), readers[field](after)),
      );
      if (fields.length > 0) changed.push({ before, after, fields });
    }
  }
  return {
    added: next.filter(({ id }) => !currentIds.has(id)),
    changed,
    missing: gone.filter((seat) => !isClaimed(seat)),
    missingWithKeeper: gone.filter(isClaimed),
    unchanged: current.length - changed.length - gone.length,
  };
}
