import { describe, expect, it } from 'vitest';
import { findUsability } from '../../../src/analysis/usability/find-usability';
import { makeOffers } from '../../../src/model/offer/make-offers';
import { makeProposedSeat } from '../../../src/model/offer/make-proposed-seat';
import type { NeedToken } from '../../../src/model/vocabulary';
import { bundledDistrict } from '../../helpers/bundled-district';
import { siteDistrict, sitingRequest } from '../../helpers/site-district';

const district = await bundledDistrict();
const siting = await siteDistrict(district, sitingRequest({ kind: 'most', count: 5 }));
const circumstances = { pack: district.info, scenarioId: 'sc1', at: '2026-11-02T09:00:00.000Z' };

describe('offers of a siting answer', () => {
  it('say where, what the seat brings for whom, and whom to ask', () => {
    const offers = makeOffers(siting, circumstances);
    expect(offers.map(({ gain }) => gain.value)).toEqual(siting.sites.map(({ gain }) => gain));
    for (const [i, offer] of offers.entries()) {
      const site = siting.sites[i]!;
      expect(offer).toMatchObject({
        packId: 'jingansi',
        packAsOf: district.info.asOf,
        scenarioId: 'sc1',
        madeAt: circumstances.at,
        position: site.position,
        streetName: site.street.name,
        gain: { unit: 'metres', walk: 50, required: [] },
      });
      expect(offer.buildings.map(({ id }) => id)).toEqual(site.buildings.map(({ id }) => id));
      expect(offer.checks).toContainEqual({ rule: 'clear-width', answer: 'unknown' });
    }
  });

  it('have the same id for the same place, and another for another', () => {
    const ids = makeOffers(siting, circumstances).map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(
      makeOffers(siting, { ...circumstances, at: '2027-01-01T00:00:00.000Z' }).map(({ id }) => id),
    ).toEqual(ids);
  });

  it('are plain data that can be written down', () => {
    const offers = makeOffers(siting, circumstances);
    expect(JSON.parse(JSON.stringify(offers))).toEqual(offers);
  });
});

it('a proposed seat serves the need that it is proposed for', () => {
  const required: NeedToken[] = ['armrest', 'covered', 'free', 'wheelchair'];
  const seat = makeProposedSeat('new-1', siting.sites[0]!, required);
  expect(findUsability([seat], { required, at: null }, () => 'unknown').get('new-1')).toMatchObject({
    usability: 'usable',
  });
  expect(seat).toMatchObject({ lit: 'unknown', position: siting.sites[0]!.position, condition: 'in-use' });
});
