import { metres } from '../../src/lib/units';
import type { Offer } from '../../src/model/offer/offer';

export const sampleOffer = (fields: Partial<Offer> = {}): Offer => ({
  id: 'offer-1',
  packId: 'jingansi',
  packAsOf: '2026-11-01',
  scenarioId: null,
  madeAt: '2026-11-24T04:00:00Z',
  position: [121.44, 31.22],
  streetId: 'st1',
  streetName: { zh: '愚园路', en: 'Yuyuan Road' },
  gain: { value: 180, unit: 'metres', walk: metres(50), required: [] },
  checks: [],
  buildings: [],
  ...fields,
});
