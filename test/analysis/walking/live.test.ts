import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUsability } from '../../../src/analysis/usability/find-usability';
import { createLiveWalking } from '../../../src/analysis/walking/create-live-walking';
import { prepareWalking } from '../../../src/analysis/walking/prepare-walking';
import { metres, type Position } from '../../../src/lib/units';
import { anyone } from '../../../src/model/need';
import { readBundledDistrict } from '../../helpers/bundled-pack';
import { checkWalking, walkingCase } from '../../helpers/check-walking';
import { at, makeDistrict, makeSeat } from '../../helpers/make-district';
import { makeStreet } from '../../helpers/make-street';

const request = { walk: metres(50), need: anyone };

describe('walking figures that follow the seats', () => {
  it('equal a full run after every edit, sum up, and keep what did not change', () => {
    fc.assert(fc.property(walkingCase, checkWalking), { seed: 51, numRuns: 300 });
  });

  it('equal a full run while a seat of the bundled district is dragged 60 moves far', () => {
    const district = readBundledDistrict();
    const usability = findUsability(district.seats, anyone, () => 'unknown');
    const seats = district.seats.filter((seat) => usability.get(seat.id)?.usability === 'usable');
    const prepared = prepareWalking(district);
    const live = createLiveWalking(prepared);
    const start = live.update(seats, request);
    let last = start;
    let changes = 0;
    for (let move = 1; move <= 60; move++) {
      const seat = seats[7]!;
      const position: Position = [seat.position[0] + move * 4e-5, seat.position[1] + move * 1e-5];
      const moved = seats.with(7, { ...seat, position });
      const now = live.update(moved, request);
      expect(now).toEqual(createLiveWalking(prepared).update(moved, request));
      if (JSON.stringify(now.district) !== JSON.stringify(last.district)) changes++;
      const kept = now.grids.filter((grid, i) => grid === last.grids[i]);
      expect(kept.length).toBeGreaterThan(now.grids.length / 2);
      last = now;
    }
    expect(changes).toBeGreaterThan(50);
    expect(live.update(seats, request)).toEqual(start);
  });

  it('are the same objects when another request changes nothing', () => {
    const street = makeStreet('a', [
      [-100, 0],
      [100, 0],
    ]);
    const live = createLiveWalking(prepareWalking({ ...makeDistrict(), streets: [street] }));
    const seats = [makeSeat('s1', at(0, 0))];
    const first = live.update(seats, request);
    const again = live.update([...seats], { walk: metres(50), need: { required: ['lit'], at: null } });
    expect(again.request.need.required).toEqual(['lit']);
    expect(again.grids).toBe(first.grids);
    expect(again.district).toBe(first.district);
    expect(again.stretches).toBe(first.stretches);
    const farther = live.update(seats, { walk: metres(60), need: anyone });
    expect(farther.grids[0]?.headline.coveredStreetLength).toBeCloseTo(60, 6);
  });

  it('do not depend on the order of streets, grids and seats', () => {
    fc.assert(
      fc.property(walkingCase, ({ streets, moments, walk }) => {
        const seats = moments[0] ?? [];
        const ask = { walk: metres(walk), need: anyone };
        const district = { ...makeDistrict(), streets };
        const turned = {
          ...district,
          streets: [...streets].reverse(),
          grids: [...district.grids].reverse(),
        };
        const here = createLiveWalking(prepareWalking(district)).update(seats, ask);
        const there = createLiveWalking(prepareWalking(turned)).update([...seats].reverse(), ask);
        expect(there).toEqual(here);
      }),
      { seed: 52, numRuns: 100 },
    );
  });
});
