import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertDatum, type Datum } from '../../src/io/datum/convert-datum';
import { straightDistance } from '../../src/lib/straight-distance';
import type { Position } from '../../src/lib/units';
import { bundledDistrict } from '../helpers/bundled-district';

const datums: readonly Datum[] = ['wgs84', 'gcj02', 'bd09'];

/** Mainland China away from the rim of the box, where a shifted place could lie outside it. */
const inChina = fc.tuple(
  fc.double({ min: 73.5, max: 135, noNaN: true }),
  fc.double({ min: 18, max: 53.5, noNaN: true }),
) as fc.Arbitrary<Position>;

const anywhere = fc.tuple(fc.double(), fc.double()) as fc.Arbitrary<Position>;

/** Pairs that others have published, longitude first. */
const published: readonly {
  readonly source: string;
  readonly from: Datum;
  readonly to: Datum;
  readonly at: Position;
  readonly is: Position;
}[] = [
  // googollee/eviltransform, javascript/test.js.
  {
    source: 'eviltransform, Shanghai',
    from: 'wgs84',
    to: 'gcj02',
    at: [121.5272106, 31.1774276],
    is: [121.531541859215, 31.17530398364597],
  },
  {
    source: 'eviltransform, Shenzhen',
    from: 'wgs84',
    to: 'gcj02',
    at: [113.912316, 22.543847],
    is: [113.9171764808363, 22.540796131694766],
  },
  {
    source: 'eviltransform, Beijing',
    from: 'wgs84',
    to: 'gcj02',
    at: [116.377817, 39.911954],
    is: [116.38404722455657, 39.91334545536069],
  },
  // wandergis/coordtransform, README.
  {
    source: 'coordtransform, to GCJ-02',
    from: 'wgs84',
    to: 'gcj02',
    at: [116.404, 39.915],
    is: [116.41024449916938, 39.91640428150164],
  },
  {
    source: 'coordtransform, to BD-09',
    from: 'gcj02',
    to: 'bd09',
    at: [116.404, 39.915],
    is: [116.41036949371029, 39.92133699351021],
  },
  {
    source: 'coordtransform, from BD-09',
    from: 'bd09',
    to: 'gcj02',
    at: [116.404, 39.915],
    is: [116.39762729119315, 39.90865673957631],
  },
];

describe('a position in another datum', () => {
  it.each(published)('is what others publish: $source', ({ from, to, at, is }) => {
    // The published way back from BD-09 is a formula that is off by up to half a metre; the ways there are exact.
    expect(straightDistance(convertDatum(at, from, to), is)).toBeLessThan(from === 'bd09' ? 0.5 : 0.001);
    expect(straightDistance(convertDatum(is, to, from), at)).toBeLessThan(from === 'bd09' ? 0.5 : 0.001);
  });

  it('is that of the check pair of the district: the mall 久光', () => {
    const shown: Position = [121.446056, 31.223818];
    const meant: Position = [121.44146, 31.2257];
    expect(straightDistance(convertDatum(meant, 'wgs84', 'gcj02'), shown)).toBeLessThan(5);
    expect(straightDistance(convertDatum(shown, 'gcj02', 'wgs84'), meant)).toBeLessThan(5);
  });

  it('lies some 440 m east and 210 m south in GCJ-02, all over the district', async () => {
    for (const { position } of (await bundledDistrict()).seats) {
      const shifted = convertDatum(position, 'wgs84', 'gcj02');
      expect(straightDistance(position, [shifted[0], position[1]])).toBeCloseTo(440, -1.2);
      expect(straightDistance(position, [position[0], shifted[1]])).toBeCloseTo(210, -1.2);
      expect(shifted[0]).toBeGreaterThan(position[0]);
      expect(shifted[1]).toBeLessThan(position[1]);
    }
  });

  it('comes back to the place, to a millimetre, by whichever way', () => {
    fc.assert(
      fc.property(inChina, fc.constantFrom(...datums), fc.constantFrom(...datums), (at, from, to) => {
        const back = convertDatum(convertDatum(at, from, to), to, from);
        expect(straightDistance(at, back)).toBeLessThan(0.001);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });

  it('is the same by way of the third datum', () => {
    fc.assert(
      fc.property(inChina, (at) => {
        const byGcj02 = convertDatum(convertDatum(at, 'wgs84', 'gcj02'), 'gcj02', 'bd09');
        expect(straightDistance(convertDatum(at, 'wgs84', 'bd09'), byGcj02)).toBeLessThan(0.001);
      }),
      { seed: 5 },
    );
  });

  it('stays as it is outside China', () => {
    for (const at of [
      [-0.1278, 51.5074],
      [139.767, 35.681],
      [151.209, -33.868],
      [-122.03, 37.33],
    ] as const)
      for (const from of datums) for (const to of datums) expect(convertDatum(at, from, to)).toEqual(at);
  });

  it('ends for every pair of numbers, at the rim of the box too, and never throws', () => {
    const rim = fc.tuple(
      fc.constantFrom(72.004, 72.0041, 137.8347, 137.83),
      fc.double({ min: 0.82, max: 55.83, noNaN: true }),
    ) as fc.Arbitrary<Position>;
    fc.assert(
      fc.property(
        fc.oneof(rim, anywhere),
        fc.constantFrom(...datums),
        fc.constantFrom(...datums),
        (at, from, to) => {
          const moved = convertDatum(at, from, to);
          // No place is shifted by more than two hundredths of a degree.
          if (at.every(Number.isFinite))
            for (const axis of [0, 1] as const) expect(Math.abs(moved[axis] - at[axis])).toBeLessThan(0.02);
          else expect(moved).toBe(at);
        },
      ),
      { seed: 5, numRuns: 2000 },
    );
  });
});
