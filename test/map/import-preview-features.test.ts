import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPreviewLayers } from '../../src/map/layers/import-preview-layers';
import { importPreviewFeatures, thinPoints } from '../../src/map/sources/import-preview-features';
import { palettes } from '../../src/ui/tokens';

const degree = fc.double({ min: -180, max: 180, noNaN: true });

describe('the points of an import', () => {
  it('are all drawn while they are few', () => {
    fc.assert(
      fc.property(fc.array(degree, { maxLength: 60 }), (numbers) => {
        const positions = Float64Array.from(numbers.slice(0, numbers.length & ~1));
        expect(thinPoints(positions, 30).flat()).toEqual([...positions]);
      }),
      { seed: 6 },
    );
  });

  it('are thinned to points of their own where they are many, none of them lost without one beside it', () => {
    const many = fc.array(fc.tuple(degree, degree), { minLength: 101, maxLength: 300 });
    fc.assert(
      fc.property(many, (points) => {
        const drawn = thinPoints(Float64Array.from(points.flat()), 100);
        expect(drawn.length).toBeLessThanOrEqual(100);
        const own = new Set(points.map(String));
        for (const point of drawn) expect(own.has(String(point))).toBe(true);
        // A raster of 10 × 10 cells over all of them: nobody is farther from a drawn one than a cell is wide.
        const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
        const [width, height] = [lngs, lats].map((all) => (Math.max(...all) - Math.min(...all)) / 10 + 1e-9);
        for (const [lng, lat] of points)
          expect(
            drawn.some(
              (near) => Math.abs(near[0] - lng) <= (width ?? 0) && Math.abs(near[1] - lat) <= (height ?? 0),
            ),
          ).toBe(true);
      }),
      { seed: 6, numRuns: 40 },
    );
  });

  it('are one feature, with a line for each that a correction would move', () => {
    const { features } = importPreviewFeatures({
      positions: Float64Array.of(1, 2, 3, 4),
      areas: [],
      moves: [{ before: [1, 2], after: [5, 6] }],
      faults: [
        [
          [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        ],
      ],
      pairs: [],
      chosen: null,
      trial: new Float64Array(),
    });
    expect(features.map(({ properties, geometry }) => [properties?.part, geometry.type])).toEqual([
      ['fault', 'MultiPolygon'],
      ['point', 'MultiPoint'],
      ['move', 'LineString'],
      ['before', 'MultiPoint'],
      ['before', 'MultiPoint'],
    ]);
  });

  it('have a layer for every kind of shape, all from one source', () => {
    const layers = importPreviewLayers(palettes.dark, 'here');
    expect(new Set(layers.map((layer) => ('source' in layer ? layer.source : null)))).toEqual(
      new Set(['here']),
    );
    expect(layers.map(({ type }) => type)).toEqual(['fill', 'line', 'circle', 'circle', 'circle']);
  });
});
