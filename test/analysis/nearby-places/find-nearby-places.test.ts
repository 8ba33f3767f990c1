import { describe, expect, it } from 'vitest';
import { findNearbyPlaces } from '../../../src/analysis/nearby-places/find-nearby-places';
import { prepareNetwork } from '../../../src/analysis/street-network/prepare-network';
import { parseDistrict } from '../../../src/io/parse-district';
import type { Place } from '../../../src/model/district';
import type { PlaceKind } from '../../../src/model/vocabulary';
import { readBundledPack } from '../../helpers/bundled-pack';
import { expectValue } from '../../helpers/expect-value';
import { at, makeDistrict } from '../../helpers/make-district';
import { makeStreet } from '../../helpers/make-street';
import { placesWithAmenities } from '../../helpers/places-with-amenities';

const makePlace = (id: string, kind: PlaceKind, x: number, y: number): Place => ({
  id,
  name: null,
  kind,
  address: null,
  shape: { kind: 'point', position: at(x, y) },
  openingHours: null,
  inside: true,
  source: 'test',
  confidence: 'high',
});

const streets = [
  makeStreet('a', [
    [0, 0],
    [300, 0],
  ]),
];

function near(places: readonly Place[], kinds: readonly PlaceKind[], from = at(0, 0), limit = 5) {
  const district = { ...makeDistrict(), streets, places };
  return findNearbyPlaces(prepareNetwork(district), district, { from, kinds, limit });
}

describe('the nearest places of a kind', () => {
  const places = [
    makePlace('t2', 'toilets', 200, 10),
    makePlace('t1', 'toilets', 50, -4),
    makePlace('w1', 'drinking_water', 20, 0),
    makePlace('t3', 'toilets', 10, 300),
  ];

  it('come by the walk to them, those that no street leads to last and by straight line', () => {
    const found = near(places, ['toilets']);
    expect(found.map(({ id }) => id)).toEqual(['t1', 't2', 't3']);
    expect(found[0]?.walk?.length).toBeCloseTo(54, 6);
    expect(found[2]).toMatchObject({ walk: null });
    expect(found[2]?.distance).toBeCloseTo(Math.hypot(10, 300), 3);
  });

  it('are of the kinds that were asked for and no more than the limit', () => {
    expect(near(places, ['drinking_water']).map(({ id }) => id)).toEqual(['w1']);
    expect(near(places, ['drinking_water', 'toilets'], at(0, 0), 2).map(({ id }) => id)).toEqual([
      'w1',
      't1',
    ]);
    expect(near(places, [])).toEqual([]);
  });

  it('go by straight lines for a person far from every street', () => {
    const found = near(places, ['toilets'], at(100, 200));
    expect(found.map(({ walk }) => walk)).toEqual([null, null, null]);
    const distances = found.map(({ distance }) => distance);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
  });
});

describe('a pack with toilets and drinking water', () => {
  it('is read from the tags of OpenStreetMap alone, points and areas', () => {
    const bundled = readBundledPack();
    const { district, issues } = expectValue(
      parseDistrict({ ...bundled, 'places.geojson': placesWithAmenities(bundled['places.geojson']) }),
    );
    expect(issues).toEqual([]);
    const kindOf = new Map(district.places.map(({ id, kind }) => [id, kind]));
    expect([kindOf.get('t-park'), kindOf.get('t-hall'), kindOf.get('w-park')]).toEqual([
      'toilets',
      'toilets',
      'drinking_water',
    ]);
    const found = findNearbyPlaces(prepareNetwork(district), district, {
      from: district.info.center,
      kinds: ['toilets', 'drinking_water'],
      limit: 5,
    });
    expect(found.map(({ id }) => id).sort()).toEqual(['t-hall', 't-park', 'w-park']);
    for (const { walk, distance } of found) expect(walk?.length).toBeGreaterThanOrEqual(distance - 1e-6);
  });

  it('is none that we ship: nothing is made up', () => {
    expect(readBundledPack()['places.geojson']).not.toMatch(/toilets|drinking_water/);
  });
});
