import { describe, expect, it } from 'vitest';
import { compareEventIds } from '../../../../src/model/ledger/event-id';
import { parseEvent } from '../../../../src/model/ledger/parse-event';
import { meetOffice, submit } from '../../../helpers/meet-office';
import { noon, sampleOffer, sampleSubmission } from '../../../helpers/sample-ledger';

const day = 86_400_000;

describe('submitting', () => {
  it('answers with one event that folds to a submitted pledge', () => {
    const { one } = meetOffice();
    const id = one.must('applicant', submit());
    expect(parseEvent(one.records[0]?.event).ok).toBe(true);
    expect(one.ledger.pledges.get(id)).toMatchObject({ state: 'submitted', submission: sampleSubmission() });
  });

  it('makes no event older than the ledger when the clock was set back a year', () => {
    const { one, other, share } = meetOffice();
    const id = one.must('applicant', submit());
    share();
    other.now = noon - 365 * day;
    const later = other.must('applicant', submit());
    expect(compareEventIds(id, later)).toBe(-1);
    expect(other.ledger.pledges.get(later)?.submittedAt).toBe(noon - 365 * day);
  });

  it.each([
    ['organisation-missing', { organisation: ' \u0000\n ' }],
    ['text-too-long', { organisation: 'x'.repeat(1_000_000) }],
    ['text-too-long', { displayName: '名'.repeat(61) }],
    ['text-too-long', { message: '话'.repeat(201) }],
    ['text-too-long', { care: '话'.repeat(101) }],
    ['plaque-names', { plaque: ['一', '二', '三', '四'] }],
    ['plaque-name-length', { plaque: ['名'.repeat(21)] }],
    ['plaque-name-length', { plaque: ['名'.repeat(1_000_000)] }],
    [
      'images-not-asked',
      { images: [{ sha256: 'a'.repeat(64), type: 'image/png', bytes: 1, width: 1, height: 1 }] },
    ],
    ['alternatives-too-many', { alternatives: ['a', 'b', 'c', 'd', 'e', 'f'] }],
    ['seat-unknown', { alternatives: ['s002', 's999'] }],
    ['term-years', { termYears: 2.5 }],
    ['term-years', { termYears: 21 }],
    ['seat-missing', { target: { kind: 'anywhere' } }],
    ['seat-unknown', { target: { kind: 'seat', seatId: 's999' } }],
    ['target-not-a-place', { track: 'donate' }],
    ['offer-unknown', { track: 'donate', target: { kind: 'offer', offerId: 'x', position: [121.4, 31.2] } }],
    ['position-invalid', { track: 'plan', target: { kind: 'anywhere' } }],
    ['position-invalid', { track: 'plan', target: { kind: 'point', position: [Number.NaN, 0] } }],
    ['position-invalid', { track: 'donate', target: { kind: 'point', position: [200, 0] } }],
    ['message-missing', { track: 'design' }],
    [
      'image-too-large',
      {
        track: 'design',
        message: '木椅',
        images: [{ sha256: 'a'.repeat(64), type: 'image/png', bytes: 5_000_001, width: 1, height: 1 }],
      },
    ],
    ['shared-missing', { track: 'share', target: { kind: 'point', position: [121.4, 31.2] } }],
    [
      'shared-places',
      {
        track: 'share',
        target: { kind: 'point', position: [121.4, 31.2] },
        shared: { places: 0, openingHours: null },
      },
    ],
  ] as const)('refuses with %s', (code, fields) => {
    expect(meetOffice().one.refusal('applicant', submit(fields))).toBe(code);
  });

  it.each(['keeper', 'citizen', 'office'] as const)('is for applicants, not in the role of a %s', (role) => {
    expect(meetOffice().one.refusal(role, submit())).toBe('not-the-applicant');
  });

  it('takes each track with what it needs', () => {
    const { office, one, share } = meetOffice();
    office.must('office', { type: 'make-offers', offers: [sampleOffer()] });
    share();
    const position = [121.44, 31.22] as const;
    for (const fields of [
      { track: 'donate', target: { kind: 'anywhere' } },
      { track: 'donate', target: { kind: 'point', position } },
      { track: 'donate', target: { kind: 'offer', offerId: 'offer-1', position } },
      { track: 'plan', target: { kind: 'point', position } },
      { track: 'design', message: '木椅', target: { kind: 'seat', seatId: 's001' } },
      { track: 'share', target: { kind: 'point', position }, shared: { places: 4, openingHours: null } },
    ])
      expect(one.refusal('applicant', submit(fields))).toBeNull();
  });

  it('lets others ask for the same seat, the same device only once', () => {
    const { one, other, share } = meetOffice();
    const id = one.must('applicant', submit());
    share();
    expect(one.refusal('applicant', submit())).toBe('pledge-twice');
    expect(other.refusal('applicant', submit())).toBeNull();
    one.must('applicant', { type: 'withdraw', pledgeId: id, reason: ' 搬走了 ' });
    expect(one.ledger.pledges.get(id)?.steps.at(-1)?.reason).toBe('搬走了');
    expect(one.refusal('applicant', submit())).toBeNull();
  });

  it('keeps markup as the text that was typed and drops what could disguise a name', () => {
    const { one } = meetOffice();
    const organisation = ' <img src=x onerror=alert(1)>\u202e\u0007 & 示意 ';
    const id = one.must('applicant', submit({ organisation, plaque: [' 一 ', ''] }));
    const submission = one.ledger.pledges.get(id)?.submission;
    expect(submission?.organisation).toBe('<img src=x onerror=alert(1)> & 示意');
    expect(submission?.plaque).toEqual(['一']);
  });
});
