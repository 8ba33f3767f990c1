import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWishes } from '../../src/io/read-wishes';
import { writeWishes } from '../../src/io/write-wishes';
import { metres } from '../../src/lib/units';
import { needTokens } from '../../src/model/vocabulary';
import type { SeatWish } from '../../src/model/wish/wish';
import { sampleWish } from '../helpers/sample-wish';

const read = (content: unknown) => readWishes(content, 'wishes.geojson', 'jingansi');
const codeOf = (content: unknown) => {
  const result = read(content);
  return result.ok ? 'taken' : result.error.code;
};
const text = writeWishes([sampleWish], 'jingansi');

const degrees = (from: number) =>
  fc.integer({ min: 0, max: 9999 }).map((step) => Math.round(from * 1e6 + step) / 1e6);
const seat = fc.option(fc.string({ minLength: 1, maxLength: 6 }), { nil: null });
const length = fc.double({ min: 1, max: 3000, noNaN: true }).map(metres);
const wishes: fc.Arbitrary<readonly SeatWish[]> = fc.uniqueArray(
  fc.record({
    id: fc
      .array(fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'), { minLength: 16, maxLength: 16 })
      .map((letters) => `wish-${letters.join('')}`),
    packId: fc.constant('jingansi'),
    line: fc.array(fc.tuple(degrees(121.44), degrees(31.22)), { minLength: 2, maxLength: 5 }),
    fromSeat: seat,
    toSeat: seat,
    length,
    rest: length,
    required: fc.subarray([...needTokens]),
    day: fc.constant('2026-11-25'),
    note: fc.string({ maxLength: 40 }),
  }),
  { selector: ({ id }) => id, maxLength: 4 },
);

describe('the file of wishes', () => {
  it('gives back exactly what was written', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        expect(read(writeWishes(list, 'jingansi'))).toEqual({ ok: true, value: list });
      }),
      { seed: 103, numRuns: 100 },
    );
  });

  it('is GeoJSON that any map can show', () => {
    expect(JSON.parse(text)).toMatchObject({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', geometry: { type: 'LineString' }, properties: { length: 158.75 } }],
    });
  });

  it('counts a wish that stands in it twice once', () => {
    expect(read(writeWishes([sampleWish, sampleWish], 'jingansi'))).toEqual({
      ok: true,
      value: [sampleWish],
    });
  });

  it.each([
    ['no JSON', '{', 'wishes-file-unreadable'],
    ['nothing that came', undefined, 'wishes-file-unreadable'],
    ['something else', '{"type":"FeatureCollection","features":[]}', 'wishes-file-foreign'],
    ['of a later version', text.replace('"format":1', '"format":2'), 'wishes-file-newer'],
    ['of another district', writeWishes([], 'elsewhere'), 'wishes-other-pack'],
    ['damaged in one wish', text.replace('"length":158.75', '"length":-1'), 'wishes-file-unreadable'],
    ['with a point for a line', text.replace('LineString', 'Point'), 'wishes-file-unreadable'],
    ['too much', ' '.repeat(4_000_001), 'wishes-file-oversize'],
  ])('is refused in a sentence when it is %s', (_what, content, code) => {
    expect(codeOf(content)).toBe(code);
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.json()), (content) => {
        expect(read(content).ok).toBe(false);
      }),
      { seed: 104, numRuns: 300 },
    );
  });
});
