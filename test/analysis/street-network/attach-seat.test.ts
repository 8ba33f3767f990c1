import { describe, expect, it } from 'vitest';
import { attachSeat } from '../../../src/analysis/street-network/attach-seat';
import { prepareNetwork } from '../../../src/analysis/street-network/prepare-network';
import type { PlanePoint } from '../../../src/geometry/local-plane';
import type { Place, Street } from '../../../src/model/district';
import type { PlaceKind } from '../../../src/model/vocabulary';
import { at, makeDistrict, makeSeat, makeSquare } from '../../helpers/make-district';
import { makeStreet } from '../../helpers/make-street';

const named = (zh: string) => ({ zh, en: null });
const along = (id: string, y: number, change: Partial<Street> = {}) =>
  makeStreet(id, [[-100, y] as PlanePoint, [100, y] as PlanePoint], change);
const ground = (kind: PlaceKind): Place => ({
  id: 'p1',
  name: null,
  kind,
  address: null,
  shape: { kind: 'area', polygons: makeSquare('p1', -100, 20, 200).polygons },
  openingHours: null,
  inside: true,
  source: 'test',
  confidence: 'high',
});

function attach(
  streets: readonly Street[],
  point: PlanePoint,
  street: string | null = null,
  kind?: PlaceKind,
) {
  const network = prepareNetwork({ ...makeDistrict(), streets, places: kind ? [ground(kind)] : [] });
  const seat = makeSeat('s1', at(...point), { street: street === null ? null : named(street) });
  const { anchor, distance } = attachSeat(network, seat);
  return { street: anchor && network.streets[network.streetOf[anchor.edge]!]?.id, anchor, distance };
}

describe('a seat', () => {
  const streets = [along('a', 0, { name: named('甲') }), along('b', 20, { name: named('乙') })];

  it('stands at the street that it names when that is within 15 m, though another is nearer', () => {
    expect(attach(streets, [0, 12], '甲')).toMatchObject({ street: 'a' });
    expect(attach(streets, [0, 16], '甲')).toMatchObject({ street: 'b' });
    expect(attach(streets, [0, 12])).toMatchObject({ street: 'b' });
    expect(attach(streets, [0, 12], '丙')).toMatchObject({ street: 'b' });
  });

  it('stands midway at the street with the lower id, in whatever order they come', () => {
    expect(attach(streets, [0, 10])).toMatchObject({ street: 'a' });
    expect(attach([...streets].reverse(), [0, 10])).toMatchObject({ street: 'a' });
  });

  it('is on the network up to 30 m, and up to 60 m in a park, plaza or forecourt', () => {
    const [street] = streets;
    expect(attach([street!], [0, 29.9]).anchor?.access).toBeCloseTo(29.9, 6);
    expect(attach([street!], [0, 30.1])).toMatchObject({ anchor: null });
    expect(attach([street!], [0, 30.1]).distance).toBeCloseTo(30.1, 6);
    for (const kind of ['park', 'plaza', 'forecourt'] as const)
      expect(attach([street!], [0, 59.9], null, kind).anchor?.access).toBeCloseTo(59.9, 6);
    expect(attach([street!], [0, 60.1], null, 'park').anchor).toBeNull();
    expect(attach([street!], [0, 31], null, 'school').anchor).toBeNull();
    expect(attach([street!], [101, 30.1], null, 'park').anchor).toBeNull();
  });

  it('is on no elevated, motor or closed road, and on none where there is none', () => {
    expect(attach([along('a', 0, { elevated: true })], [0, 1])).toMatchObject({
      anchor: null,
      distance: null,
    });
    expect(attach([along('a', 0, { walkable: false }), along('b', 25)], [0, 1])).toMatchObject({
      street: 'b',
    });
    expect(attach([], [0, 1])).toEqual({ street: null, anchor: null, distance: null });
  });
});
