import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCoordinates } from '../../../../src/io/import/coordinates/read-coordinates';

const here = { kind: 'point', position: [121.44, 31.22] };

describe('coordinates of one cell', () => {
  it.each([
    '121.44,31.22',
    '121.44，31.22',
    '[121.44, 31.22]',
    '121,44; 31,22',
    '31.22 N 121.44 E',
    'N31.22 E121.44',
    '121.44°E 31.22°N',
    `31°13'12" N, 121°26'24" E`,
    '31°13′12″N 121°26′24″E',
    "31° 13.2' N 121° 26.4' E",
    '北纬31.22 东经121.44',
    '东经121度26分24秒，北纬31度13分12秒',
    'lat: 31.22, lng: 121.44',
    'POINT(121.44 31.22)',
    'SRID=4326;Point Z (121.44 31.22 5)',
    'MULTIPOINT((121.44 31.22))',
    'multipoint (121.44 31.22)',
    '{"type":"Point","coordinates":[121.44,31.22]}',
    '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[121.44,31.22,4]}}',
  ])('reads %s', (text) => expect(readCoordinates(text)).toEqual(here));

  it('leaves the order as it is where nothing says which number is which', () =>
    expect(readCoordinates('31.22, 121.44')).toEqual({ kind: 'point', position: [31.22, 121.44] }));

  it('reads the south and the west as negative', () =>
    expect(readCoordinates('33.5 S 70.25 W')).toEqual({ kind: 'point', position: [-70.25, -33.5] }));

  it('keeps projected metres', () =>
    expect(readCoordinates('351234.56 3456789.1')).toEqual({
      kind: 'point',
      position: [351234.56, 3456789.1],
    }));

  it('reads lines and areas and closes a ring that is open', () => {
    expect(readCoordinates('LINESTRING(1 2, 3 4)')).toEqual({
      kind: 'line',
      lines: [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    });
    expect(readCoordinates('MULTIPOLYGON(((0 0,1 0,1 1)))')).toEqual({
      kind: 'area',
      polygons: [
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      ],
    });
  });

  it.each([
    '',
    'hello',
    '12 13 14',
    '2026-09-10',
    '1e999,2',
    'E N',
    '31.22 N 121.44 N',
    "31°75' N 121° E",
    'Nanjing Road 12, 34',
    'POINT EMPTY',
    'POINT(1',
    'POINT(1 2))',
    'POINT(NaN 2)',
    'MULTIPOINT(1 2,3 4)',
    'GEOMETRYCOLLECTION(POINT(1 2))',
    'POLYGON((0 0,1 1))',
    '{"type":"Point","coordinates":["1","2"]}',
    '{"__proto__":{"type":"Point"}}',
  ])('reads nothing from %s', (text) => expect(readCoordinates(text)).toBeNull());

  it('reads back every pair that it is written in any of the forms', () => {
    const lng = fc.double({ min: -180, max: 180, noNaN: true });
    const lat = fc.double({ min: -90, max: 90, noNaN: true });
    fc.assert(
      fc.property(lng, lat, (x, y) => {
        const [east, north] = [x.toFixed(7), y.toFixed(7)];
        const expected = { kind: 'point', position: [Number(east), Number(north)] };
        const letters = `${Math.abs(y).toFixed(7)}${y < 0 ? 'S' : 'N'} ${Math.abs(x).toFixed(7)}${x < 0 ? 'W' : 'E'}`;
        for (const text of [`${east},${north}`, `POINT (${east} ${north})`, letters]) {
          const read = readCoordinates(text);
          expect(read).toMatchObject({ kind: 'point' });
          if (read?.kind !== 'point') continue;
          expect(read.position[0]).toBeCloseTo(expected.position[0] as number, 9);
          expect(read.position[1]).toBeCloseTo(expected.position[1] as number, 9);
        }
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('throws for no text at all, and hangs at none', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[(),\dPOINTEMLYGS.°'" -]*$/)),
        (text) => {
          readCoordinates(text);
        },
      ),
      { seed: 6, numRuns: 2000 },
    );
    for (const text of [
      '('.repeat(1_000_000),
      `POINT(${'1 '.repeat(500_000)}`,
      '1'.repeat(1_000_000),
      '['.repeat(100_000),
    ])
      expect(readCoordinates(text)).toBeNull();
  });
});
