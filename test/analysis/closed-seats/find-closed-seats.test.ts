import { describe, expect, it } from 'vitest';
import { findClosedSeats } from '../../../src/analysis/closed-seats/find-closed-seats';
import { prepareNetwork } from '../../../src/analysis/street-network/prepare-network';
import { type Metres, metres } from '../../../src/lib/units';
import type { Need } from '../../../src/model/need';
import { at, makeDistrict, makeSeat } from '../../helpers/make-district';
import { makeStreet } from '../../helpers/make-street';

const night = '2026-11-03T22:10';
const street = makeStreet('a', [
  [0, 0],
  [400, 0],
]);
const seats = [
  makeSeat('park', at(40, 0), { openingHours: 'Mo-Su 05:00-18:00' }),
  makeSeat('mall', at(80, 0), { openingHours: 'Mo-Su 10:00-22:00', backrest: 'no' }),
  makeSeat('cafe', at(60, 0), { form: 'outdoor_seating', openingHours: null }),
  makeSeat('stop', at(115, 0)),
  makeSeat('garden', at(200, 0), { openingHours: 'Mo-Su 06:00-21:00' }),
];

function closed(need: Partial<Need>, nearerThan: Metres | null) {
  const district = { ...makeDistrict({ seats }), streets: [street] };
  const asked = { required: [], at: night, ...need };
  return findClosedSeats(prepareNetwork(district), district, {
    from: at(0, 0),
    need: asked,
    nearerThan,
    limit: 20,
  }).map(({ id, opensAt }) => ({ id, opensAt }));
}

describe('seats that are left out because they are closed', () => {
  it('are those nearer than the nearest open one, nearest first, each with when it opens', () => {
    expect(closed({}, metres(115))).toEqual([
      { id: 'park', opensAt: '2026-11-04T05:00' },
      { id: 'mall', opensAt: '2026-11-04T10:00' },
    ]);
  });

  it('are all of them where nothing is open', () => {
    expect(closed({}, null).map(({ id }) => id)).toEqual(['park', 'mall', 'garden']);
  });

  it('do not count what would not serve either when it is open, nor hours that nobody knows', () => {
    expect(closed({ required: ['backrest'] }, null).map(({ id }) => id)).toEqual(['park', 'garden']);
    expect(closed({}, null).map(({ id }) => id)).not.toContain('cafe');
  });

  it('are none by day, and none where hours are not asked', () => {
    expect(closed({ at: '2026-11-03T12:00' }, null)).toEqual([]);
    expect(closed({ at: null }, null)).toEqual([]);
  });
});
