import fc from 'fast-check';
import { createLiveWalking } from '../../src/analysis/walking/create-live-walking';
import type { Walking } from '../../src/analysis/walking/data';
import { prepareWalking } from '../../src/analysis/walking/prepare-walking';
import { metres } from '../../src/lib/units';
import type { District, Seat, Street } from '../../src/model/district';
import { anyone } from '../../src/model/need';
import { at, makeDistrict, makeSeat } from './make-district';
import { makeStreet } from './make-street';

export interface WalkingCase {
  readonly streets: readonly Street[];
  /** Lists of usable seats that follow one another. */
  readonly moments: readonly (readonly Seat[])[];
  readonly walk: number;
}

/** Corners 20 m apart over the two squares of the hand-made districts and a bit around them. */
const corner = fc
  .tuple(fc.integer({ min: -11, max: 11 }), fc.integer({ min: -6, max: 6 }))
  .map(([x, y]) => [20 * x, 20 * y] as const);
const street = fc.record({ line: fc.array(corner, { minLength: 2, maxLength: 5 }), lane: fc.boolean() });
const spot = fc
  .tuple(fc.integer({ min: -230, max: 230 }), fc.integer({ min: -130, max: 130 }))
  .map(([x, y]) => [x, y] as const);
/** What happens to the list between two moments: one seat comes, goes or moves. */
const edit = fc.record({ kind: fc.constantFrom('add', 'remove', 'move'), which: fc.nat(99), to: spot });

/** Streets that join, double and close, with seats on, beside and far from them, in steps. */
export const walkingCase: fc.Arbitrary<WalkingCase> = fc
  .record({
    streets: fc.array(street, { maxLength: 8 }),
    spots: fc.array(spot, { maxLength: 9 }),
    edits: fc.array(edit, { maxLength: 12 }),
    walk: fc.constantFrom(0, 10, 37.5, 60, 200),
  })
  .map(({ streets, spots, edits, walk }) => {
    let seats = spots.map((point, i) => makeSeat(`s${i}`, at(...point)));
    const moments = [seats];
    for (const [i, { kind, which, to }] of edits.entries()) {
      const at0 = which % Math.max(1, seats.length);
      if (kind === 'add') seats = [...seats, makeSeat(`t${i}`, at(...to))];
      else if (kind === 'remove') seats = seats.toSpliced(at0, 1);
      else if (seats[at0]) seats = seats.with(at0, { ...seats[at0], position: at(...to) });
      moments.push(seats);
    }
    const lines = streets.map(({ line, lane }, i) => makeStreet(`a${i}`, line, { lane }));
    return { streets: lines, moments, walk };
  });

const walkedIn = (streets: readonly Street[]): District => ({ ...makeDistrict(), streets });

/** Checks one case and throws on the first figure that is not as it must be: for tests and `npm run fuzz`. */
export function checkWalking({ streets, moments, walk }: WalkingCase): void {
  const prepared = prepareWalking(walkedIn(streets));
  const live = createLiveWalking(prepared);
  const request = { walk: metres(walk), need: anyone };
  let before: Walking | null = null;
  let seatsBefore: readonly Seat[] = [];
  for (const seats of moments) {
    const now = live.update(seats, request);
    const full = createLiveWalking(prepared).update(seats, request);
    must(JSON.stringify(now) === JSON.stringify(full), 'live figures equal a full run');
    must(isSummed(now), 'the grids sum to the district');
    if (before) checkStep(before, now, seats.length - seatsBefore.length, seatsBefore.length > 0);
    before = now;
    seatsBefore = seats;
  }
  const farther = createLiveWalking(prepared).update(seatsBefore, { ...request, walk: metres(walk + 5) });
  for (const [i, grid] of farther.grids.entries())
    must(
      grid.all.coveredStreetLength >= (before?.grids[i]?.all.coveredStreetLength ?? 0) - rounding,
      'a longer walk covers no less',
    );
}

/** Metres: sums over a few hundred metres in another order. */
const rounding = 1e-9;

function checkStep(before: Walking, now: Walking, more: number, hadSeats: boolean): void {
  for (const [i, grid] of now.grids.entries()) {
    const last = before.grids[i];
    const isSame = JSON.stringify(grid) === JSON.stringify(last);
    must(isSame === (grid === last), 'a grid whose figures stay is the same object, another is another');
    if (more <= 0 || !hadSeats || !last) continue;
    must(
      grid.all.coveredStreetLength >= last.all.coveredStreetLength - rounding,
      'a seat more covers no less',
    );
    // Where nothing was reached before, a first walk may be longer than the others.
    if (last.all.longestStretch !== null && last.all.unreachableLength === grid.all.unreachableLength)
      must(
        (grid.all.longestStretch ?? 0) <= last.all.longestStretch + rounding,
        'a seat more lengthens no stretch',
      );
  }
}

function isSummed({ grids, district }: Walking): boolean {
  return (['headline', 'lanes', 'all'] as const).every((kind) =>
    (['streetLength', 'coveredStreetLength', 'unreachableLength'] as const).every(
      (figure) => grids.reduce((sum, grid) => sum + grid[kind][figure], 0) === district[kind][figure],
    ),
  );
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`It does not hold that ${what}.`);
}
