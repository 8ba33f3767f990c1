import { describe, expect, it } from 'vitest';
import { findUsability } from '../../../src/analysis/usability/find-usability';
import { findWalking } from '../../../src/analysis/walking/find-walking';
import { prepareWalking } from '../../../src/analysis/walking/prepare-walking';
import { createLocalPlane, type PlanePoint } from '../../../src/geometry/local-plane';
import { metres } from '../../../src/lib/units';
import type { Seat, Street } from '../../../src/model/district';
import { anyone } from '../../../src/model/need';
import { at, center, makeDistrict, makeSeat } from '../../helpers/make-district';
import { makeStreet } from '../../helpers/make-street';

const plane = createLocalPlane(center);

function stretchesOf(streets: readonly Street[], seats: readonly Seat[], walk = 50) {
  const district = { ...makeDistrict({ seats }), streets };
  const usability = findUsability(seats, anyone, () => 'unknown');
  const request = { walk: metres(walk), need: anyone };
  return findWalking(prepareWalking(district), usability, request).stretches.map(({ line, ...others }) => ({
    ...others,
    line: line.map((position) => plane.toPlane(position).map((metre) => Math.round(metre) + 0)),
  }));
}
const zigzag: readonly PlanePoint[] = [
  [-180, 0],
  [-50, 0],
  [50, 0],
  [50, 60],
];

describe('uncovered stretches', () => {
  it('are one line across segments and grids, with its length and the longest walk from it', () => {
    const [only, ...others] = stretchesOf([makeStreet('a', zigzag)], [makeSeat('s1', at(-180, 0))]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ streetId: 'a', lane: false, gridIds: ['JA-01', 'JA-02'] });
    expect(only?.line).toEqual([
      [-130, 0],
      [-50, 0],
      [50, 0],
      [50, 60],
    ]);
    expect(only?.length).toBeCloseTo(240, 6);
    expect(only?.farthest).toBeCloseTo(290, 6);
  });

  it('are apart where a seat is between them, and go along the street, street by street', () => {
    const streets = [
      makeStreet('b', [
        [-150, 80],
        [-50, 80],
      ]),
      makeStreet('a', zigzag),
    ];
    const found = stretchesOf(streets, [makeSeat('s1', at(-80, 0))], 60);
    expect(found.map(({ streetId, length, farthest }) => [streetId, Math.round(length), farthest])).toEqual([
      ['a', 40, expect.closeTo(100, 6)],
      ['a', 130, expect.closeTo(190, 6)],
      ['b', 100, null],
    ]);
  });

  it('on a closed street run through its first vertex', () => {
    const ring = makeStreet('a', [
      [-150, 0],
      [-50, 0],
      [-50, 50],
      [-150, 50],
      [-150, 0],
    ]);
    const [only, ...others] = stretchesOf([ring], [makeSeat('s1', at(-50, 25))], 25);
    expect(others).toEqual([]);
    expect(only?.length).toBeCloseTo(250, 6);
    expect(only?.farthest).toBeCloseTo(150, 6);
    expect(only?.line).toEqual([
      [-50, 50],
      [-150, 50],
      [-150, 0],
      [-50, 0],
    ]);
  });

  it('are none where every point is near enough, to the metre that is just reached', () => {
    expect(stretchesOf([makeStreet('a', zigzag)], [makeSeat('s1', at(0, 0))], 180)).toEqual([]);
    expect(stretchesOf([makeStreet('a', zigzag)], [makeSeat('s1', at(0, 0))], 179)).toHaveLength(1);
  });
});
