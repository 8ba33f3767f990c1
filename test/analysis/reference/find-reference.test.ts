import { describe, expect, it } from 'vitest';
import { findReference } from '../../../src/analysis/reference/find-reference';
import type { District, Seat } from '../../../src/model/district';
import { at, makeDistrict, makeSeat } from '../../helpers/make-district';

/** Two grids of four hectares; 200 m of street in the western one, 100 m in the eastern. */
const withSeats = (...seats: Seat[]): District => ({
  ...makeDistrict({ seats }),
  streets: [
    {
      id: 'r',
      name: null,
      streetClass: 'tertiary',
      line: [at(-200, 0), at(100, 0)],
      lane: false,
      elevated: false,
      walkable: true,
      source: 'test',
      confidence: 'high',
    },
  ],
});

describe('findReference', () => {
  it('is nine tenths of the way from the poorer to the richer of two grids', () => {
    const reference = findReference(
      withSeats(makeSeat('a', at(-100, 0), { places: 4 }), makeSeat('b', at(100, 0), { places: 8 })),
    );
    // Grids of 4 ha: 1 and 2 places a hectare; 20 and 80 places a kilometre.
    expect(reference?.placesPerHectare).toBeCloseTo(1.9, 4);
    expect(reference?.placesPerKilometre).toBeCloseTo(74, 4);
  });

  it('counts only places in use that are free to sit, or not known not to be', () => {
    const counted = [
      makeSeat('a', at(-100, 0), { places: 4 }),
      makeSeat('b', at(100, 0), { places: 8, access: 'unknown' }),
    ];
    const uncounted = [
      makeSeat('c', at(100, 10), { access: 'customers' }),
      makeSeat('d', at(100, 10), { access: 'private' }),
      makeSeat('e', at(100, 10), { condition: 'gone' }),
      makeSeat('f', at(100, 10), { condition: 'temporarily-closed' }),
      makeSeat('g', at(100, 10), { form: null }),
      makeSeat('h', at(900, 10)),
    ];
    expect(findReference(withSeats(...counted, ...uncounted))).toEqual(findReference(withSeats(...counted)));
  });

  it('counts a seat on a border in the grid with the lower id', () => {
    const onBorder = findReference(withSeats(makeSeat('a', at(0, 0), { places: 4 })));
    const inWest = findReference(withSeats(makeSeat('a', at(-50, 0), { places: 4 })));
    expect(onBorder).toEqual(inWest);
  });

  it('is null where no grid has a place', () => {
    expect(findReference(withSeats())).toBeNull();
    expect(findReference({ ...withSeats(), grids: [] })).toBeNull();
  });
});
