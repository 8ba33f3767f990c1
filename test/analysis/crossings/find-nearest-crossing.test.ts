import { describe, expect, it } from 'vitest';
import { findNearestCrossing } from '../../../src/analysis/crossings/find-nearest-crossing';
import { prepareNetwork } from '../../../src/analysis/street-network/prepare-network';
import type { PlanePoint } from '../../../src/geometry/local-plane';
import type { Street } from '../../../src/model/district';
import { bundledDistrict } from '../../helpers/bundled-district';
import { at, makeDistrict } from '../../helpers/make-district';
import { makeStreet } from '../../helpers/make-street';

const street = (id: string, zh: string | null, points: readonly PlanePoint[], change: Partial<Street> = {}) =>
  makeStreet(id, points, { name: zh === null ? null : { zh, en: null }, ...change });

const network = (streets: readonly Street[]) => prepareNetwork({ ...makeDistrict({}), streets });

describe('the nearest crossing', () => {
  const along = street('a', '愚园路', [
    [0, 0],
    [100, 0],
    [200, 0],
    [300, 0],
  ]);

  it('is where two public streets of different names share a point', () => {
    const streets = [
      along,
      street('b', '常德路', [
        [300, 0],
        [300, 90],
      ]),
      street(
        'c',
        '一条弄',
        [
          [100, 0],
          [100, 40],
        ],
        { lane: true },
      ),
      street('d', null, [
        [200, 0],
        [200, 40],
      ]),
      street('e', '愚园路', [
        [0, 0],
        [0, 50],
      ]),
    ];
    const found = findNearestCrossing(network(streets), at(100, 30));
    expect(found?.streets.map(({ zh }) => zh)).toEqual(['愚园路', '常德路']);
    expect(found?.distance).toBeCloseTo(Math.hypot(200, 30), 6);
  });

  it('is none where there is none near', () => {
    expect(findNearestCrossing(network([along]), at(0, 0))).toBeNull();
    const far = street('b', '常德路', [
      [300, 0],
      [300, 90],
    ]);
    expect(findNearestCrossing(network([along, far]), at(-400, 0))).toBeNull();
    expect(findNearestCrossing(network([]), at(0, 0))).toBeNull();
  });

  it('is there for every seat of the bundled district', async () => {
    const district = await bundledDistrict();
    const prepared = prepareNetwork(district);
    for (const { position } of district.seats) {
      const [first, second] = findNearestCrossing(prepared, position)?.streets ?? [];
      expect(first?.zh).toBeTruthy();
      expect(second?.zh).not.toBe(first?.zh);
    }
  });
});
