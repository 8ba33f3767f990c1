import { describe, expect, it } from 'vitest';
import { patchSeats } from '../../../src/io/write-seat-features/patch-seats';
import { writeSeatsGeoJson } from '../../../src/io/write-seat-features/write-seats-geojson';
import { expectValue } from '../../helpers/expect-value';
import { makeSeat } from '../../helpers/make-district';

const point = (id: string, coordinates: readonly number[], more: Readonly<Record<string, unknown>> = {}) => ({
  type: 'Feature',
  id,
  properties: { amenity: 'bench', tags: ['old', 'oak'], size: { w: 2 } },
  geometry: { type: 'Point', coordinates },
  ...more,
});

const write = (collection: object, put: readonly ReturnType<typeof makeSeat>[] = []) =>
  JSON.parse(
    writeSeatsGeoJson(
      expectValue(
        patchSeats(JSON.stringify({ type: 'FeatureCollection', ...collection }), { put, removed: [] }),
      ),
    ),
  );

describe('seats as GeoJSON', () => {
  it('name no system of coordinates and keep the other members', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4490' } };
    const written = write({ crs, name: 'benches', features: [point('a', [121.4, 31.2])] });
    expect(written).not.toHaveProperty('crs');
    expect(written.name).toBe('benches');
    expect(written.type).toBe('FeatureCollection');
  });

  it('have a box that fits where the file had one, and none where it had none', () => {
    const features = [
      point('a', [121.4, 31.2], { bbox: [121.4, 31.2, 121.4, 31.2] }),
      point('b', [121.5, 31.1]),
    ];
    const moved = makeSeat('a', [121.6, 31.3]);
    const written = write({ bbox: [0, 0, 1, 1], features }, [moved]);
    expect(written.bbox).toEqual([121.5, 31.1, 121.6, 31.3]);
    // The old box of a feature that was moved would be wrong.
    expect(written.features[0]).not.toHaveProperty('bbox');
    expect(write({ features })).not.toHaveProperty('bbox');
  });

  it('keep lists, objects and numbers what they are: a GIS shows the first two as JSON', () => {
    const [feature] = write({ features: [point('a', [121.4, 31.2])] }).features;
    expect(feature.properties).toEqual({ amenity: 'bench', tags: ['old', 'oak'], size: { w: 2 } });
    expect(feature.geometry).toEqual({ type: 'Point', coordinates: [121.4, 31.2] });
  });
});
