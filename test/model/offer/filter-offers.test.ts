import { describe, expect, it } from 'vitest';
import { metres } from '../../../src/lib/units';
import type { OfferRecord } from '../../../src/model/ledger/ledger-state';
import { everyOffer, filterOffers, liaisonOf } from '../../../src/model/offer/filter-offers';

const building = (id: string, liaisons: number | null) => ({
  id,
  name: { zh: id, en: null },
  distance: metres(20),
  liaisons,
});

const offer = (id: string, state: OfferRecord['state'], buildings: OfferRecord['offer']['buildings']) =>
  ({
    offer: { id, buildings } as OfferRecord['offer'],
    state,
    madeAt: 0,
    withdrawnReason: null,
    pledgeIds: [],
  }) satisfies OfferRecord;

const offers = [
  offer('o1', 'open', [building('b1', 2), building('b2', 0)]),
  offer('o2', 'taken', [building('b1', 2)]),
  offer('o3', 'open', [building('b2', 0), building('b1', 2)]),
  offer('o4', 'open', [building('b3', null)]),
  offer('o5', 'withdrawn', []),
];
const ids = (filter: Partial<typeof everyOffer>) =>
  filterOffers(offers, { ...everyOffer, ...filter }).map(({ offer: { id } }) => id);

describe('filtering the offers', () => {
  it('leaves all of them where nothing is asked', () => {
    expect(ids({})).toEqual(['o1', 'o2', 'o3', 'o4', 'o5']);
  });

  it('asks of the nearest building only, which is the one to talk to', () => {
    expect(ids({ buildingId: 'b1' })).toEqual(['o1', 'o2']);
  });

  it('keeps a liaison that is not known apart from none', () => {
    expect(offers.map(liaisonOf)).toEqual(['yes', 'yes', 'no', 'unknown', 'unknown']);
    expect(ids({ liaison: 'no' })).toEqual(['o3']);
    expect(ids({ liaison: 'unknown' })).toEqual(['o4', 'o5']);
  });

  it('puts all that is asked together', () => {
    expect(ids({ state: 'open', buildingId: 'b1', liaison: 'yes' })).toEqual(['o1']);
  });
});
