import { beforeAll, describe, expect, it } from 'vitest';
import { createStreetSides } from '../../../src/analysis/street-side/create-street-sides';
import { createLocalPlane } from '../../../src/geometry/local-plane';
import type { District } from '../../../src/model/district';
import { nudgePosition } from '../../../src/model/scenario/nudge-position';
import { bundledDistrict } from '../../helpers/bundled-district';
import { makeStreet } from '../../helpers/make-street';

let district: District;
beforeAll(async () => {
  district = await bundledDistrict();
});

/** A street due east through the middle of the district, all alone. */
function alone() {
  const { center } = district.info;
  const line = [nudgePosition(center, -100, 0), nudgePosition(center, 100, 0)];
  const street = { ...makeStreet('st1', []), line, name: { zh: '愚园路', en: 'Yuyuan Road' } };
  return createStreetSides({ ...district, streets: [street], places: [] });
}

describe('the side of a street', () => {
  it('is told with the street, the wind and the distance to the centre line', () => {
    const { street } = alone()(nudgePosition(district.info.center, 10, 5));
    expect(street).toMatchObject({ id: 'st1', name: { en: 'Yuyuan Road' } });
    expect(street?.distance).toBeCloseTo(5, 1);
    expect(Math.cos(((street?.bearing ?? 90) * Math.PI) / 180)).toBeCloseTo(1, 6);
    expect(alone()(nudgePosition(district.info.center, 10, -5)).street?.bearing).toBeCloseTo(180, 0);
  });

  it('offers the footway of this side and of the other, at the same place along the street', () => {
    const find = alone();
    const { street } = find(nudgePosition(district.info.center, 10, 5));
    const { toPlane } = createLocalPlane(district.info.center);
    const [here, across] = [street?.here, street?.across].map((at) => toPlane(at ?? [0, 0]));
    const footway = street?.footway ?? 0;
    expect(here?.[0]).toBeCloseTo(10, 0);
    expect(here?.[1]).toBeCloseTo(footway, 0);
    expect(across?.[1]).toBeCloseTo(-footway, 0);
    expect(find(street?.here ?? [0, 0]).street?.distance).toBeCloseTo(footway, 0);
  });

  it('is no side on the centre line itself, and no street far from all', () => {
    const onLine = alone()(nudgePosition(district.info.center, 10, 0)).street;
    expect(onLine).toMatchObject({ bearing: null, here: null, across: null });
    expect(alone()(nudgePosition(district.info.center, 0, 500)).street).toBeNull();
    expect(alone()([Number.NaN, 0]).street).toBeNull();
  });

  it('is found for most seats of the bundled district', () => {
    const find = createStreetSides(district);
    const beside = district.seats.filter(({ position }) => find(position).street);
    expect(beside.length).toBeGreaterThan(district.seats.length / 2);
  });
});
