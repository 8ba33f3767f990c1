import { beforeAll, describe, expect, it } from 'vitest';
import { prepareNetwork } from '../../../src/analysis/street-network/prepare-network';
import { findStreetSide } from '../../../src/analysis/street-side/find-street-side';
import { createLocalPlane } from '../../../src/geometry/local-plane';
import type { Position } from '../../../src/lib/units';
import type { District, Street } from '../../../src/model/district';
import { nudgePosition } from '../../../src/model/scenario/nudge-position';
import { bundledDistrict } from '../../helpers/bundled-district';
import { makeStreet } from '../../helpers/make-street';

let district: District;
beforeAll(async () => {
  district = await bundledDistrict();
});

/** Asks in a district of some streets. */
function sidesOf(streets: readonly Street[]) {
  const network = prepareNetwork({ ...district, streets, places: [] });
  return (position: Position) => findStreetSide(network, position);
}

/** A street due east through the middle of the district, all alone. */
function alone() {
  const { center } = district.info;
  const line = [nudgePosition(center, -100, 0), nudgePosition(center, 100, 0)];
  const street = { ...makeStreet('st1', []), line, name: { zh: '愚园路', en: 'Yuyuan Road' } };
  return sidesOf([street]);
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
    const find = sidesOf(district.streets);
    const beside = district.seats.filter(({ position }) => find(position).street);
    expect(beside.length).toBeGreaterThan(district.seats.length / 2);
  });

  it('changes as a seat is dragged across, metre by metre, and only once', () => {
    const find = alone();
    const winds = Array.from({ length: 21 }, (_, i) => i - 10).map((north) => {
      const bearing = find(nudgePosition(district.info.center, 10, north)).street?.bearing;
      return bearing === null || bearing === undefined
        ? 'on'
        : Math.cos((bearing * Math.PI) / 180) > 0
          ? 'north'
          : 'south';
    });
    expect([...new Set(winds)]).toEqual(['south', 'on', 'north']);
    expect(winds.filter((wind) => wind === 'south')).toHaveLength(10);
    expect(winds.filter((wind) => wind === 'on')).toHaveLength(1);
  });

  it('at a crossing is that of the nearer street, and crossing over stays at that street', () => {
    const { center } = district.info;
    const east = {
      ...makeStreet('east', []),
      line: [nudgePosition(center, -100, 0), nudgePosition(center, 100, 0)],
    };
    const north = {
      ...makeStreet('north', []),
      line: [nudgePosition(center, 0, -100), nudgePosition(center, 0, 100)],
    };
    const find = sidesOf([east, north]);
    const corner = find(nudgePosition(center, 9, 6)).street;
    expect(corner).toMatchObject({ id: 'east' });
    expect(find(corner?.across ?? center).street?.id).toBe('east');
    expect(find(nudgePosition(center, 6, 9)).street?.id).toBe('north');
  });

  it('beyond the end of a street has no other side: that would be in the street', () => {
    const find = alone();
    const { street } = find(nudgePosition(district.info.center, 108, 1));
    expect(street).toMatchObject({ id: 'st1', here: null, across: null });
    // Beside its last metres it has.
    expect(find(nudgePosition(district.info.center, 99, 6)).street?.across).not.toBeNull();
  });

  it('is none in a district without streets', () => {
    expect(sidesOf([])(district.info.center).street).toBeNull();
  });
});
