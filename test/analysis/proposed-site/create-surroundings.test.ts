import { describe, expect, it } from 'vitest';
import { createSurroundings } from '../../../src/analysis/proposed-site/create-surroundings';
import { metres } from '../../../src/lib/units';
import { at, makeDistrict, makeSeat, twoSquares } from '../../helpers/make-district';
import { makeStreet } from '../../helpers/make-street';

const within = metres(15);
const district = {
  ...makeDistrict({
    grids: [...twoSquares],
    seats: [
      makeSeat('s2', at(-50, 10)),
      makeSeat('s1', at(-50, 10)),
      makeSeat('s3', at(-50, 14.9)),
      makeSeat('s4', at(-50, 15.1)),
      makeSeat('s5', at(-50, 1), { condition: 'gone' }),
    ],
  }),
  streets: [
    makeStreet('a', [
      [-150, -8],
      [150, -8],
    ]),
  ],
};
const describeAt = createSurroundings(district);

describe('the surroundings of a proposed site', () => {
  it('are the seats within 15 m that stand, nearest first, at equal distance the lower id', () => {
    const { seats } = describeAt({ position: at(-50, 0), marks: [], within });
    expect(seats.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
    expect(seats[0]?.distance).toBeCloseTo(10, 6);
  });

  it('are the marks as near as that', () => {
    const marks = [
      { id: 'far', position: at(-50, 20) },
      { id: 'near', position: at(-45, 0) },
    ];
    expect(describeAt({ position: at(-50, 0), marks, within }).marks.map(({ id }) => id)).toEqual(['near']);
  });

  it('tell the grid and the nearest street with its distance', () => {
    const { gridId, street } = describeAt({ position: at(-50, 0), marks: [], within });
    expect(gridId).toBe('JA-01');
    expect(street?.distance).toBeCloseTo(8, 6);
  });

  it('are outside the district where no grid is, and near no street beyond 60 m', () => {
    const { gridId, street } = describeAt({ position: at(0, 400), marks: [], within });
    expect(gridId).toBeNull();
    expect(street).toBeNull();
  });

  it('of no place at all are empty', () => {
    const nowhere = describeAt({ position: [Number.NaN, 31], marks: [], within });
    expect(nowhere).toMatchObject({ gridId: null, street: null, seats: [] });
  });
});
