import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGrids } from '../../src/io/parse-areas';
import { parseSeats } from '../../src/io/parse-seats';
import { writeGeoJson } from '../../src/io/write-geojson';
import type { Position } from '../../src/lib/units';

const provenance = { source: 'test', confidence: 'high' };

describe('writeGeoJson', () => {
  it('writes one feature a line, ends with a newline and carries the licence', () => {
    const point = { kind: 'point', position: [1, 2] } as const;
    const text = writeGeoJson(
      [
        { id: 'a', geometry: point, properties: {} },
        { id: 'b', geometry: point, properties: {} },
      ],
      { licence: 'ODbL-1.0' },
    );
    expect(text.split('\n')).toHaveLength(5);
    expect(text.endsWith('\n]}\n')).toBe(true);
    expect(JSON.parse(text)).toMatchObject({ type: 'FeatureCollection', licence: 'ODbL-1.0' });
  });

  it('leaves out what is unknown and keeps zero, empty text and false', () => {
    const text = writeGeoJson([
      {
        id: 'a',
        geometry: {
          kind: 'line',
          line: [
            [1, 2],
            [3, 4],
          ],
        },
        properties: { a: null, b: undefined, c: 0, d: '', e: false },
      },
    ]);
    expect(JSON.parse(text).features[0].properties).toEqual({ c: 0, d: '', e: false });
  });

  it('gives back, through the reader, any point to six decimals', () => {
    const degree = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
    fc.assert(
      fc.property(degree(180), degree(90), (lng, lat) => {
        const text = writeGeoJson([
          {
            id: 's',
            geometry: { kind: 'point', position: [lng, lat] },
            properties: { form: 'bench', provision: 'new', seats: 1, ...provenance },
          },
        ]);
        const { seats, issues } = parseSeats(text);
        expect(issues).toEqual([]);
        const [x, y] = seats[0]!.position;
        expect(Math.abs(x - lng)).toBeLessThan(5.01e-7);
        expect(Math.abs(y - lat)).toBeLessThan(5.01e-7);
        expect(parseSeats(text.replace('"s"', '"t"')).seats[0]!.position).toEqual([x, y]);
      }),
      { seed: 2026, numRuns: 200 },
    );
  });

  it('winds by the right-hand rule and writes what the reader gives back', () => {
    const outline: Position[] = [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ];
    const hole: Position[] = [
      [0.2, 0.2],
      [0.4, 0.2],
      [0.4, 0.4],
      [0.2, 0.4],
      [0.2, 0.2],
    ];
    const write = (polygons: Position[][][]) =>
      writeGeoJson([
        { id: 'g', geometry: { kind: 'area', polygons }, properties: { name: 'g', ...provenance } },
      ]);
    const text = write([[outline, hole]]);
    const read = parseGrids(text).grids[0]!.polygons;
    expect(JSON.parse(text).features[0].geometry).toMatchObject({
      type: 'Polygon',
      coordinates: [outline.toReversed(), hole.toReversed()],
    });
    expect(write(read as unknown as Position[][][])).toBe(text);
    expect(JSON.parse(write([[outline], [outline]])).features[0].geometry.type).toBe('MultiPolygon');
  });
});
