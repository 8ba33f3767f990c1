import { describe, expect, it } from 'vitest';
import { describeWay } from '../../../src/analysis/directions/describe-way';
import { createNearbyFinder } from '../../../src/analysis/nearby/create-nearby-finder';
import { prepareNetwork } from '../../../src/analysis/street-network/prepare-network';
import { findUsability } from '../../../src/analysis/usability/find-usability';
import type { Position } from '../../../src/lib/units';
import { anyone } from '../../../src/model/need';
import { bundledDistrict } from '../../helpers/bundled-district';

const district = await bundledDistrict();
const network = prepareNetwork(district);
const find = createNearbyFinder(
  network,
  district,
  findUsability(district.seats, anyone, () => 'unknown'),
);
const walksFrom = (from: Position) =>
  find({ from, need: anyone, limit: district.seats.length }).flatMap(({ id, walk }) =>
    walk ? [{ id, walk, steps: describeWay(network, walk.line) }] : [],
  );

describe('ways in the bundled district', () => {
  // Followed by hand on the map of the pack.
  it.each<[seat: string, from: Position, told: readonly string[]]>([
    ['s008', [121.4338, 31.2233], ['start E 愚园路']],
    ['s082', [121.4449, 31.2242], ['start SE 常德路', 'straight SE 富民路']],
    ['s094', [121.4428, 31.2179], ['start E 长乐路', 'left NW 常熟路']],
    ['s102', [121.4428, 31.2179], ['start W 长乐路', 'right N undefined', 'left SW 华山路']],
    ['s115', [121.4338, 31.2233], ['start E 愚园路', 'slight-left N 北京西路']],
  ])('to %s from %j go by the streets that a person would name', (id, from, told) => {
    const found = walksFrom(from).find((entry) => entry.id === id);
    const winds = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'];
    expect(found?.steps.map(({ turn, wind, street }) => `${turn} ${winds[wind]} ${street?.zh}`)).toEqual(
      told,
    );
  });

  it('are told in full, each with a street or path that can be followed', () => {
    const walks = [
      [121.4449, 31.2242],
      [121.4338, 31.2233],
      [121.4428, 31.2179],
    ].flatMap(([lng, lat]) => walksFrom([lng!, lat!]));
    expect(walks.length).toBeGreaterThan(300);
    for (const { walk, steps } of walks) {
      const legs = walk.legs.reduce((sum, [from, to]) => {
        const [a, b] = [network.plane.toPlane(from!), network.plane.toPlane(to!)];
        return sum + Math.hypot(b[0] - a[0], b[1] - a[1]);
      }, 0);
      const told = steps.reduce((sum, { length }) => sum + length, 0);
      expect(Math.abs(told + legs - walk.length)).toBeLessThan(1e-6);
    }
  });
});
