import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeatRecord } from '../../../src/analysis/duplicates/data';
import { findDuplicates } from '../../../src/analysis/duplicates/find-duplicates';
import { metresPerDegree } from '../../../src/lib/metres-per-degree';
import { createSeededRandom } from '../../../src/lib/seeded-random';
import { straightDistance } from '../../../src/lib/straight-distance';
import type { Position } from '../../../src/lib/units';

const middle: Position = [121.44, 31.22];

const at = (east: number, north: number, [lng, lat]: Position = middle): Position => {
  const degree = metresPerDegree([lng, lat]);
  return [lng + east / degree.lng, lat + north / degree.lat];
};

const bench = (id: string, position: Position, properties: Record<string, unknown> = {}): SeatRecord => ({
  id,
  position,
  properties: { amenity: 'bench', form: 'bench', seats: 3, ...properties },
});

describe('duplicates', () => {
  it('are likely where nothing known differs, and name what only one knows', () => {
    const [pair] = findDuplicates(
      [bench('s1', at(0, 0), { backrest: 'yes' })],
      [bench('r1', at(6, 0), { material: 'wood' })],
    );
    expect(pair).toMatchObject({
      key: 's1|r1',
      ids: ['s1', 'r1'],
      differing: [],
      complementing: ['backrest', 'material'],
      verdict: 'likely',
    });
    expect(pair?.distance).toBeCloseTo(6, 1);
  });

  it('are at most possible where something known differs, and say what', () => {
    const found = findDuplicates(
      [bench('s1', at(0, 0))],
      [bench('r1', at(1, 0), { seats: '4', form: 'steps' })],
    );
    expect(found).toMatchObject([{ differing: ['form', 'seats'], verdict: 'possible' }]);
  });

  it('reach 15 m and no farther', () => {
    expect(findDuplicates([bench('s1', at(0, 0))], [bench('r1', at(14.9, 0))])).toHaveLength(1);
    expect(findDuplicates([bench('s1', at(0, 0))], [bench('r1', at(15.1, 0))])).toEqual([]);
  });

  it('are not likely by distance alone', () => {
    const bare = (id: string, east: number) => ({ id, position: at(east, 0), properties: {} });
    expect(findDuplicates([bare('s1', 0)], [bare('r1', 0.1)])).toMatchObject([{ verdict: 'possible' }]);
  });

  it('are at most possible in a row of benches, wherever the row is known from', () => {
    const row = [0, 2.5, 5, 7.5].map((east, i) => bench(`s${i}`, at(east, east / 5)));
    const again = [0, 2.5, 5, 7.5].map((east, i) => bench(`r${i}`, at(east + 0.4, east / 5 - 0.3)));
    const found = findDuplicates(row, again);
    expect(found.map(({ key }) => key).sort()).toEqual(['s0|r0', 's1|r1', 's2|r2', 's3|r3']);
    expect(found.every(({ verdict }) => verdict === 'possible')).toBe(true);
    expect(findDuplicates(row.slice(0, 2), again.slice(2, 3))).toMatchObject([{ verdict: 'possible' }]);
    expect(
      findDuplicates(row.slice(0, 1), again.slice(1, 3)).every((pair) => pair.verdict === 'possible'),
    ).toBe(true);
  });

  it('leave out what both lists call by one id, and what is gone', () => {
    expect(findDuplicates([bench('s1', at(0, 0))], [bench('s1', at(1, 0)), bench('r2', at(2, 0))])).toEqual(
      [],
    );
    expect(findDuplicates([bench('s1', at(0, 0), { condition: 'gone' })], [bench('r1', at(0, 0))])).toEqual(
      [],
    );
  });

  it('of two objects of OpenStreetMap differ by their ids', () => {
    const found = findDuplicates([bench('node/1', at(0, 0))], [bench('node/2', at(1, 0))]);
    expect(found).toMatchObject([{ differing: ['id'], verdict: 'possible' }]);
  });

  it('take the one that is alike before the one that is nearer', () => {
    const found = findDuplicates(
      [
        bench('wood', at(0, 0), { material: 'wood', seats: 2 }),
        bench('stone', at(7, 0), { material: 'stone' }),
      ],
      [bench('r1', at(1, 0), { material: 'stone' })],
    );
    expect(found).toMatchObject([{ ids: ['stone', 'r1'] }]);
  });

  it('within one import are rows that say the same in the same place, the earlier one first', () => {
    const found = findDuplicates(
      [],
      [bench('b', at(0, 0)), bench('a', at(0.1, 0)), bench('c', at(0.5, 0), { seats: 1 })],
    );
    expect(found).toMatchObject([{ ids: ['b', 'a'], verdict: 'likely' }]);
  });

  it('are found on both sides of the equator, at the pole and far east', () => {
    for (const place of [
      [-179.9, -0.00001],
      [0, 0],
      [25, 78.2],
      [-70, -54],
      [179.5, 89.99],
    ] as Position[])
      expect(findDuplicates([bench('s', at(-7, 4, place))], [bench('r', at(5, -3, place))])).toHaveLength(1);
  });

  it('put no seat into two pairs, are as near as they say, and do not depend on the order of the pack', () => {
    const seats = fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.integer({ min: 1, max: 3 }),
      ),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(seats, seats, (a, b) => {
        const known = a.map(([x, y, places], i) => bench(`s${i}`, at(x, y), { seats: places }));
        const fresh = b.map(([x, y, places], i) => bench(`r${i}`, at(x, y), { seats: places }));
        const byId = new Map([...known, ...fresh].map((seat) => [seat.id, seat]));
        const found = findDuplicates(known, fresh);
        const ids = found.flatMap((pair) => pair.ids);
        expect(new Set(ids).size).toBe(ids.length);
        for (const {
          ids: [kept, other],
          distance,
        } of found) {
          expect(distance).toBeLessThanOrEqual(15);
          expect(distance).toBeCloseTo(
            straightDistance(byId.get(kept)!.position, byId.get(other)!.position),
            3,
          );
        }
        expect(findDuplicates(known.toReversed(), fresh)).toEqual(found);
      }),
      { seed: 6, numRuns: 100 },
    );
  });

  it('of 100,000 seats and 100,000 rows are found, and so are those of a file that puts all in one place', () => {
    const random = createSeededRandom(6);
    const spot = () => at(random() * 20_000, random() * 20_000);
    const known = Array.from({ length: 100_000 }, (_, i) => bench(`s${i}`, spot()));
    const fresh = known.map(({ position: [lng, lat] }, i) => bench(`r${i}`, at(1, 1, [lng, lat])));
    expect(findDuplicates(known, fresh).length).toBeGreaterThan(99_000);
    const piled = (name: string) => Array.from({ length: 20_000 }, (_, i) => bench(`${name}${i}`, middle));
    expect(findDuplicates(piled('s'), piled('r')).length).toBeLessThanOrEqual(20_000);
  }, 60_000);
});
