import { beforeAll, describe, expect, it } from 'vitest';
import { attachmentLimits } from '../../../src/analysis/street-network/data';
import { prepareNetwork } from '../../../src/analysis/street-network/prepare-network';
import { pointOfFeature } from '../../../src/lenses/find/around/point-of-feature';
import type { District } from '../../../src/model/district';
import { featuresById, pack } from '../../../src/state/district';
import { bundledDistrict } from '../../helpers/bundled-district';

let district: District;
beforeAll(async () => {
  district = await bundledDistrict();
  pack.value = { status: 'ready', district, issues: [] };
});

describe('where one stands who is at a place, a building or a street', () => {
  it('is near enough to a street to walk from', () => {
    const network = prepareNetwork(district);
    for (const kind of ['place', 'building', 'street'] as const) {
      const ids = [...featuresById.value[kind].keys()];
      const far = ids.filter((id) => {
        const point = pointOfFeature({ kind, id }, featuresById.value);
        const from = point && network.plane.toPlane(point.at);
        return !from || network.findEdge(from, attachmentLimits.person) === null;
      });
      expect({ kind, far }).toEqual({ kind, far: [] });
    }
  });

  it('is half way along a street, and bears its name', () => {
    const street = district.streets.find(({ name, line }) => name && line.length > 2);
    if (!street) throw new Error('The pack has no such street.');
    const point = pointOfFeature({ kind: 'street', id: street.id }, featuresById.value);
    expect(point?.name).toEqual(street.name);
    const { plane } = prepareNetwork(district);
    const [x, y] = plane.toPlane(point?.at ?? [0, 0]);
    const line = street.line.map(plane.toPlane);
    const lengths = line
      .slice(1)
      .map((to, i) => Math.hypot(to[0] - (line[i]?.[0] ?? 0), to[1] - (line[i]?.[1] ?? 0)));
    const half = lengths.reduce((sum, length) => sum + length, 0) / 2;
    const ways = line.slice(1).map((to, i) => {
      const from = line[i] ?? to;
      const before = lengths.slice(0, i).reduce((sum, length) => sum + length, 0);
      const [toPoint, onward] = [Math.hypot(x - from[0], y - from[1]), Math.hypot(x - to[0], y - to[1])];
      return { off: toPoint + onward - (lengths[i] ?? 0), along: before + toPoint };
    });
    const [nearest] = ways.sort((a, b) => a.off - b.off);
    expect(nearest?.off).toBeLessThan(0.01);
    expect(Math.abs((nearest?.along ?? 0) - half)).toBeLessThan(1);
  });

  it('is nowhere for what the pack does not have', () => {
    expect(pointOfFeature({ kind: 'place', id: 'none' }, featuresById.value)).toBeNull();
  });
});
