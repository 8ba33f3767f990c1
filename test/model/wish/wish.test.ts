import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { straightDistance } from '../../../src/lib/straight-distance';
import { findWishMiddle } from '../../../src/model/wish/find-wish-middle';
import { parseWish } from '../../../src/model/wish/parse-wish';
import { sampleWish } from '../../helpers/sample-wish';

describe('a wish', () => {
  it('is read with nothing but what belongs to it', () => {
    expect(parseWish({ ...sampleWish, person: '示意' })).toEqual(sampleWish);
    expect(parseWish({ ...sampleWish, required: [], fromSeat: null, note: '' })).not.toBeNull();
  });

  it.each([
    ['an id of something else', { id: 's001' }],
    ['no line', { line: [[121.44, 31.22]] }],
    [
      'a place that is none',
      {
        line: [
          [121.44, 91],
          [121.44, 31.22],
        ],
      },
    ],
    ['no length', { length: 0 }],
    ['a rest without end', { rest: Number.POSITIVE_INFINITY }],
    ['a need that nobody knows', { required: ['wings'] }],
    ['no day', { day: 'yesterday' }],
    ['a note without end', { note: 'a'.repeat(201) }],
    ['a seat that is no name', { fromSeat: 7 }],
  ])('is damaged with %s', (_what, change) => {
    expect(parseWish({ ...sampleWish, ...change })).toBeNull();
  });

  it('is never read from whatever else comes', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseWish(value)).toBeNull();
      }),
      { seed: 101, numRuns: 300 },
    );
  });

  it('has its middle as far from the one end as from the other, along the line', () => {
    const step = fc.integer({ min: -900, max: 900 }).map((value) => value / 1e6);
    const lines = fc.array(fc.tuple(step, step), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(lines, (offsets) => {
        const line = offsets.map(([lng, lat]) => [121.44 + lng, 31.22 + lat] as const);
        const middle = findWishMiddle({ line });
        const walked = (positions: typeof line) =>
          positions.slice(1).reduce((sum, to, i) => sum + straightDistance(positions[i]!, to), 0);
        const half = walked(line) / 2;
        // Some cut of the line at the middle leaves half of it on either side.
        const cuts = line.slice(1).map((_, i) => walked([...line.slice(0, i + 1), middle]));
        expect(Math.min(...cuts.map((cut) => Math.abs(cut - half)))).toBeLessThan(0.01);
      }),
      { seed: 102, numRuns: 200 },
    );
  });
});
