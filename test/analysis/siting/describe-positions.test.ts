import { describe, expect, it } from 'vitest';
import { describePositions } from '../../../src/analysis/siting/describe-positions';
import { sitingRules, sitingWeightPresets } from '../../../src/analysis/siting/presets';
import { findUsability } from '../../../src/analysis/usability/find-usability';
import { findWalking } from '../../../src/analysis/walking/find-walking';
import { prepareWalking } from '../../../src/analysis/walking/prepare-walking';
import { takeAllSteps } from '../../../src/lib/take-all-steps';
import { metres, type Position } from '../../../src/lib/units';
import type { District } from '../../../src/model/district';
import { anyone } from '../../../src/model/need';
import { makeProposedSeat } from '../../../src/model/offer/make-proposed-seat';
import { bundledDistrict } from '../../helpers/bundled-district';

const district = await bundledDistrict();
const walk = metres(50);
const request = { walk, need: anyone, weights: sitingWeightPresets[0].weights, rules: sitingRules };
const usabilityOf = ({ seats }: District) => findUsability(seats, anyone, () => 'unknown');
const coveredBy = (seats: District['seats']) => {
  const asked = { ...district, seats };
  return findWalking(prepareWalking(asked), usabilityOf(asked), { walk, need: anyone }).district.headline
    .coveredStreetLength;
};
const describeAt = (positions: readonly Position[]) =>
  takeAllSteps(describePositions(district, usabilityOf(district), request, positions));

const middleOf = (id: string): Position => {
  const street = district.streets.find((each) => each.id === id) ?? district.streets[0];
  return street?.line[Math.floor((street?.line.length ?? 0) / 2)] ?? [0, 0];
};
/** Three places on public streets, two of them at the same corner. */
const publicStreets = district.streets.filter(
  ({ lane, walkable, elevated }) => walkable && !lane && !elevated,
);
const places = [0, 7, 7].map((number) => middleOf(publicStreets[number]?.id ?? ''));

describe('sites that were chosen by hand', () => {
  it('bring together exactly what the walking figures gain by them', () => {
    const { sites, unit } = describeAt(places);
    const seats = sites.map((site, index) => makeProposedSeat(`new${index}`, site, []));
    const gained = coveredBy([...district.seats, ...seats]) - coveredBy(district.seats);
    expect(unit).toBe('metres');
    expect(sites).toHaveLength(3);
    expect(sites.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(gained, 6);
  });

  it('come in the order of what they add, the second of two at one place adding nothing', () => {
    const gains = describeAt(places).sites.map(({ gain }) => gain);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    expect(gains.at(-1)).toBe(0);
  });

  it('are told even where they break a rule', () => {
    const [seat] = district.seats.filter(({ condition, form }) => condition === 'in-use' && form !== null);
    const { sites } = describeAt([seat?.position ?? [0, 0]]);
    expect(sites[0]?.checks.find(({ rule }) => rule === 'seat-spacing')?.answer).toBe('fail');
  });

  it('are named apart where no street is near', () => {
    const { sites, unattached } = describeAt([[2.35, 48.85]]);
    expect(sites).toEqual([]);
    expect(unattached).toEqual([[2.35, 48.85]]);
  });
});
