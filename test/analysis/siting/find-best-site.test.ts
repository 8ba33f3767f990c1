import { describe, expect, it } from 'vitest';
import { findBestSite } from '../../../src/analysis/siting/find-best-site';
import { sitingRules, sitingWeightPresets } from '../../../src/analysis/siting/presets';
import { findUsability } from '../../../src/analysis/usability/find-usability';
import { findWalking } from '../../../src/analysis/walking/find-walking';
import { prepareWalking } from '../../../src/analysis/walking/prepare-walking';
import { metres } from '../../../src/lib/units';
import type { District } from '../../../src/model/district';
import { anyone } from '../../../src/model/need';
import { makeProposedSeat } from '../../../src/model/offer/make-proposed-seat';
import { bundledDistrict } from '../../helpers/bundled-district';

const district = await bundledDistrict();
const walk = metres(50);
const request = { walk, need: anyone, weights: sitingWeightPresets[0].weights, rules: sitingRules };
const usabilityOf = ({ seats }: District) => findUsability(seats, anyone, () => 'unknown');

function bestIn(gridIds: readonly string[]) {
  const search = findBestSite(district, usabilityOf(district), request, new Set(gridIds));
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

const covered = (asked: District) =>
  findWalking(prepareWalking(asked), usabilityOf(asked), { walk, need: anyone }).district.headline
    .coveredStreetLength;

describe('what would help a grid most', () => {
  it('brings exactly the metres that it promises', () => {
    const site = bestIn(['JA-03']);
    expect(site).not.toBeNull();
    if (!site) return;
    const seat = makeProposedSeat('new', site, []);
    const gained = covered({ ...district, seats: [...district.seats, seat] }) - covered(district);
    expect(gained).toBeCloseTo(site.gain, 6);
  });

  it('is at least as good over two grids as in each of them', () => {
    const both = bestIn(['JA-03', 'JA-22'])?.gain ?? 0;
    expect(both).toBe(Math.max(bestIn(['JA-03'])?.gain ?? 0, bestIn(['JA-22'])?.gain ?? 0));
  });

  it('is nothing in no grid', () => {
    expect(bestIn([])).toBeNull();
  });
});
