import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft, isDraftKey, type PledgeDraft, parseDraft } from '../../../src/model/ledger/pledge-draft';

const ref = { sha256: 'a'.repeat(64), type: 'image/png', bytes: 3, width: 2, height: 1 } as const;

const full: PledgeDraft = {
  place: 'at-point',
  offerId: 'offer-1',
  point: [121.44, 31.22],
  subject: { kind: 'pledge', id: 'p1' },
  home: { kind: 'door', id: 'door', name: '示意单位 07', position: [121.44, 31.22] },
  organisation: '示意单位 07',
  displayName: '七号',
  message: '给路过的人',
  care: '每周一次',
  plaque: ['一', '', '三'],
  termYears: 5,
  alternatives: ['s002'],
  images: [{ ref, blob: new Blob(['abc']) }],
  places: 4,
  openingHours: 'Mo-Su 10:00-22:00',
  isFree: true,
  contact: { person: '联系人', phone: '12345', mail: 'a@example.org' },
  hasAccepted: true,
};

describe('a stored draft', () => {
  it('reads back as it was kept, images and all', () => {
    expect(parseDraft(structuredClone(full))).toEqual(full);
    expect(parseDraft(full).images[0]?.blob).toBe(full.images[0]?.blob);
  });

  it('of the first version keeps its texts; the rest starts empty', () => {
    const former = { place: 'near-building', organisation: 'A', message: 'B', hasAccepted: true };
    expect(parseDraft(former)).toEqual({ ...emptyDraft, ...former });
  });

  it('never breaks a form, whatever a storage gives back', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const draft = parseDraft(stored);
        expect(parseDraft(draft)).toEqual(draft);
        expect(Object.keys(draft).sort()).toEqual(Object.keys(emptyDraft).sort());
      }),
      { seed: 11, numRuns: 300 },
    );
    for (const field of Object.keys(emptyDraft)) {
      fc.assert(
        fc.property(fc.anything(), (value) => {
          const draft = parseDraft({ [field]: value });
          expect(parseDraft(draft)).toEqual(draft);
        }),
        { seed: 12, numRuns: 60 },
      );
    }
  });

  it('leaves out an image whose bytes or description are missing', () => {
    const images = [
      { ref },
      { blob: new Blob(['a']) },
      { ref: { ...ref, sha256: 'x' }, blob: new Blob(['a']) },
    ];
    expect(parseDraft({ images }).images).toEqual([]);
  });

  it('belongs to a track, and of adoptions to a seat', () => {
    expect(['pledge donate', 'pledge adopt s001'].every(isDraftKey)).toBe(true);
    expect(['pledge', 'pledge adopt', 'pledge steal', 'pledge-drafts', 7, null].some(isDraftKey)).toBe(false);
  });
});
