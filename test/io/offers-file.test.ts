import { describe, expect, it } from 'vitest';
import { readOffers } from '../../src/io/read-offers';
import { writeOffers } from '../../src/io/write-offers';
import { metres } from '../../src/lib/units';
import { makeOffers } from '../../src/model/offer/make-offers';

const offers = makeOffers(
  {
    sites: [
      {
        position: [121.44, 31.22],
        street: { id: 'w1', name: { zh: '愚园路', en: null } },
        gain: 82.5,
        checks: [{ rule: 'seat-spacing', answer: 'pass' }],
        buildings: [{ id: 'b01', name: { zh: '楼', en: null }, distance: metres(30), liaisons: null }],
      },
    ],
    unit: 'metres',
    request: { walk: metres(50), need: { required: ['backrest'] } },
  },
  { pack: { id: 'jingansi', asOf: '2026-11-01' }, scenarioId: null, at: '2026-11-24T04:00:00.000Z' },
);
const read = (content: unknown) => readOffers(content, 'offers.json', 'jingansi');
const codeOf = (content: unknown) => {
  const result = read(content);
  return result.ok ? 'taken' : result.error.code;
};

describe('the file of offers', () => {
  it('gives back exactly what was written', () => {
    expect(read(writeOffers(offers))).toEqual({ ok: true, value: offers });
  });

  it('says that its sites are illustrative', () => {
    expect(JSON.parse(writeOffers(offers))).toMatchObject({ confidence: 'illustrative' });
  });

  it.each([
    ['no JSON', '{', 'offers-file-unreadable'],
    ['nothing that came', undefined, 'offers-file-unreadable'],
    ['something else', '{"type":"FeatureCollection"}', 'offers-file-foreign'],
    ['too much', ' '.repeat(4_000_001), 'offers-file-oversize'],
    [
      'an offer without a place',
      { type: 'zuozuo-offers', offers: [{ ...offers[0], position: null }] },
      'offers-file-unreadable',
    ],
    [
      'a damaged offer behind a sound one',
      { type: 'zuozuo-offers', offers: [offers[0], 7] },
      'offers-file-unreadable',
    ],
    [
      'another district',
      { type: 'zuozuo-offers', offers: [{ ...offers[0], packId: 'elsewhere' }] },
      'offers-other-pack',
    ],
  ])('is refused in a sentence when it is %s', (_what, content, code) => {
    expect(codeOf(content)).toBe(code);
  });
});
