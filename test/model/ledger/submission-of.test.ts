import { describe, expect, it } from 'vitest';
import { emptyDraft, type PledgeDraft } from '../../../src/model/ledger/pledge-draft';
import { pledgeTracks } from '../../../src/model/ledger/pledge-vocabulary';
import { adoptionSettings } from '../../../src/model/ledger/settings';
import { submissionOf } from '../../../src/model/ledger/submission-of';

const ref = { sha256: 'b'.repeat(64), type: 'image/webp', bytes: 9, width: 3, height: 3 } as const;
const draft: PledgeDraft = {
  ...emptyDraft,
  organisation: '示意单位 01',
  care: '每周',
  plaque: ['', '一', ' '],
  alternatives: ['s002'],
  termYears: 7,
  images: [{ ref, blob: new Blob(['x']) }],
  places: 6,
  openingHours: ' 24/7 ',
  isFree: true,
  contact: { person: 'PLANTED', phone: '021 0000', mail: 'planted@example.org' },
};
const target = { kind: 'point', position: [121.44, 31.22] } as const;
const of = (track: (typeof pledgeTracks)[number], home: PledgeDraft['home'] = null) =>
  submissionOf(draft, { track, target, home }, adoptionSettings);

describe('a submission', () => {
  it('says only what its track asks for', () => {
    expect(of('adopt')).toMatchObject({ care: '每周', plaque: ['一'], alternatives: ['s002'], termYears: 7 });
    expect(Object.keys(of('plan')).sort()).toEqual(
      ['displayName', 'home', 'message', 'organisation', 'target', 'termYears', 'track'].sort(),
    );
    expect(of('plan').termYears).toBe(adoptionSettings.termYears);
    expect(of('design').images).toEqual([ref]);
    expect(of('share').shared).toEqual({ places: 6, openingHours: '24/7' });
    expect(of('donate')).not.toHaveProperty('care');
  });

  it.each(pledgeTracks)('of the track %s holds nothing of the contact', (track) => {
    expect(JSON.stringify(of(track))).not.toMatch(/PLANTED|planted|021 0000/);
  });

  it('names a building, and never the door that was tapped', () => {
    expect(of('share', { kind: 'building', id: 'b01' }).home).toEqual({ kind: 'building', id: 'b01' });
    const door = { kind: 'door', id: 'door', name: 'Shop', position: [121.5, 31.3] } as const;
    expect(of('adopt', door).home).toBeNull();
    expect(JSON.stringify(of('adopt', door))).not.toContain('121.5');
  });
});
