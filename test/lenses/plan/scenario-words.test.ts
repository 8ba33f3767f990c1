import { describe, expect, it } from 'vitest';
import { openVolume } from '../../../src/i18n/translate';
import { withSpot } from '../../../src/lenses/plan/scenario/scenario-words';
import { seatTitle } from '../../../src/lenses/shared/seat-words';
import { bundledDistrict } from '../../helpers/bundled-district';

describe('the words for the spot of a seat', () => {
  it('say that it was moved of one that was, and of no other without words of its own', async () => {
    await openVolume('plan');
    const [first] = (await bundledDistrict()).seats;
    if (!first) throw new Error('The district has no seat.');
    const bare = { ...first, id: 'B1', street: null, near: null };
    expect(seatTitle(withSpot(bare, bare))).toBe(seatTitle(bare));
    const [lng, lat] = bare.position;
    const moved = { ...bare, position: [lng + 0.0001, lat] as const };
    expect(seatTitle(withSpot(moved, bare))).toContain('原在B1');
  });
});
