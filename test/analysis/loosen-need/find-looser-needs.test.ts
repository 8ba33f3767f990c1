import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findLooserNeeds } from '../../../src/analysis/loosen-need/find-looser-needs';
import { createOpenAt } from '../../../src/analysis/opening-hours/create-open-at';
import { prepareNetwork } from '../../../src/analysis/street-network/prepare-network';
import { takeAllSteps } from '../../../src/lib/take-all-steps';
import type { District, Seat } from '../../../src/model/district';
import type { Need } from '../../../src/model/need';
import { needTokens } from '../../../src/model/vocabulary';
import { createOperations } from '../../../src/worker/create-operations';
import { readUsability } from '../../../src/worker/seat-codes';
import { bundledDistrict } from '../../helpers/bundled-district';
import { at, makeDistrict, makeSeat } from '../../helpers/make-district';
import { makeStreet } from '../../helpers/make-street';

const street = makeStreet('a', [
  [0, 0],
  [400, 0],
]);

function loosen(seats: readonly Seat[], need: Partial<Need>, from = at(0, 0)) {
  const district = { ...makeDistrict({ seats: [...seats] }), streets: [street] };
  const asked = { required: [], at: null, ...need };
  const openAt = createOpenAt(asked.at ?? '2026-11-03T12:00', district.info.holidays);
  return findLooserNeeds(prepareNetwork(district), district, { from, need: asked }, openAt);
}

describe('what a filter costs', () => {
  it('is told for each that is on, the one that brings a seat nearest first', () => {
    const seats = [
      makeSeat('near', at(50, 0), { armrest: 'no' }),
      makeSeat('far', at(120, 0), { backrest: 'no', places: 6 }),
      makeSeat('farther', at(200, 0), { backrest: 'unknown' }),
    ];
    expect(loosen(seats, { required: ['armrest', 'backrest'] })).toEqual([
      { without: 'armrest', seats: 1, nearest: expect.closeTo(50, 6), onFoot: true },
      { without: 'backrest', seats: 2, nearest: expect.closeTo(120, 6), onFoot: true },
    ]);
    expect(loosen(seats, { required: ['backrest'], places: 4 })).toEqual([
      { without: 'places', seats: 1, nearest: expect.closeTo(50, 6), onFoot: true },
      { without: 'backrest', seats: 1, nearest: expect.closeTo(120, 6), onFoot: true },
    ]);
  });

  it('names the time as one of them', () => {
    const seats = [makeSeat('park', at(30, 0), { openingHours: 'Mo-Su 05:00-18:00' })];
    expect(loosen(seats, { at: '2026-11-03T22:00' })).toEqual([
      { without: 'at', seats: 1, nearest: expect.closeTo(30, 6), onFoot: true },
    ]);
  });

  it('puts last what brings nothing, and goes by straight line where no street is near', () => {
    const seats = [makeSeat('s', at(50, 200), { lit: 'no' })];
    const found = loosen(seats, { required: ['lit'], places: 9 }, at(50, 230));
    expect(found).toEqual([
      { without: 'lit', seats: 0, nearest: null, onFoot: false },
      { without: 'places', seats: 0, nearest: null, onFoot: false },
    ]);
    expect(loosen(seats, { required: ['lit'] }, at(50, 230))).toMatchObject([
      { without: 'lit', seats: 1, onFoot: false },
    ]);
  });

  it('is nothing when nothing is asked', () => {
    expect(loosen([makeSeat('s', at(50, 0))], {})).toEqual([]);
  });
});

describe('in the bundled pack', () => {
  const operations = createOperations();
  const { signal } = new AbortController();
  let district: District;
  beforeAll(async () => {
    district = await bundledDistrict();
    await operations.setDistrict(district, signal);
  });

  it('the figures are those that the list shows once the filter is dropped', async () => {
    const need = fc.record({
      required: fc.subarray([...needTokens]),
      at: fc.constantFrom(null, '2026-11-25T23:30', '2026-10-01T12:00'),
      places: fc.integer({ min: 1, max: 8 }),
    });
    const metres = fc.integer({ min: -500, max: 500 });
    await fc.assert(
      fc.asyncProperty(need, metres, metres, async (asked, east, north) => {
        const { center } = district.info;
        const from = [center[0] + east * 1.05e-5, center[1] + north * 9e-6] as const;
        const found = await operations.loosen({ from, need: asked }, signal);
        const active = [
          ...asked.required,
          ...(asked.at ? ['at'] : []),
          ...(asked.places > 1 ? ['places'] : []),
        ];
        expect(found.map(({ without }) => without).sort()).toEqual(active.sort());
        const lengths = found.map(({ nearest }) => nearest ?? Number.POSITIVE_INFINITY);
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
        for (const { without, seats, nearest, onFoot } of found) {
          const dropped: Need = {
            required: asked.required.filter((token) => token !== without),
            at: without === 'at' ? null : asked.at,
            places: without === 'places' ? 1 : asked.places,
          };
          const codes = await operations.usability(dropped, signal);
          const usability = [...takeAllSteps(readUsability(district.seats, codes)).values()];
          expect(seats).toBe(usability.filter((seat) => seat.usability === 'usable').length);
          const [first] = await operations.nearest({ from, need: dropped, limit: 1 }, signal);
          expect(nearest).toBe(first ? (first.walk?.length ?? first.distance) : null);
          expect(onFoot).toBe(Boolean(first?.walk));
        }
      }),
      { seed: 11, numRuns: 25 },
    );
  });
});
