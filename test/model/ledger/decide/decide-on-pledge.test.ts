import { describe, expect, it } from 'vitest';
import type { Told } from '../../../helpers/ledger-world';
import { meetOffice, submit } from '../../../helpers/meet-office';
import { sampleOffer, sampleSeat, sampleSubmission } from '../../../helpers/sample-ledger';

const day = 86_400_000;
const keeper = { zh: '示意单位 03', en: null };

describe('the desk', () => {
  it('settles two claims at once, each with its reason and the refused one with another seat', () => {
    const { office, one, other, share } = meetOffice();
    const [first, second] = [one.must('applicant', submit()), other.must('applicant', submit())];
    share();
    const settle = { type: 'settle', move: [], share: false, reason: '先到先得' } as const;
    const refuse = [{ pledgeId: first, alternative: 's002' }];
    expect(office.refusal('office', { ...settle, approve: [], refuse: [] })).toBe('settle-empty');
    expect(office.refusal('office', { ...settle, approve: [first, second], refuse: [] })).toBe(
      'settle-several',
    );
    expect(office.refusal('office', { ...settle, approve: [first], refuse })).toBe('settle-different');
    expect(one.refusal('office', { ...settle, approve: [second], refuse })).toBe('not-the-office');
    office.must('office', { ...settle, approve: [second], refuse });
    expect(office.ledger.pledges.get(first)).toMatchObject({ state: 'refused', alternative: 's002' });
    expect(office.ledger.pledges.get(second)?.state).toBe('approved');
    expect(office.ledger.pledges.get(second)?.steps.map(({ state }) => state)).toEqual([
      'submitted',
      'received',
      'under-review',
      'approved',
    ]);
  });

  it('does all of a settlement or nothing of it', () => {
    const { office, one, other, share } = meetOffice();
    const [first, second] = [one.must('applicant', submit()), other.must('applicant', submit())];
    share();
    const before = office.records.length;
    expect(
      office.refusal('office', {
        type: 'settle',
        approve: [first],
        refuse: [],
        move: [{ pledgeId: second, seatId: 's999' }],
        share: false,
        reason: '改到别处',
      }),
    ).toBe('seat-unknown');
    expect(office.records.length).toBe(before);
  });

  it('grants one seat to two only after it is shared', () => {
    const { office, one, other, share, bring, on } = meetOffice();
    const [first, second] = [one.must('applicant', submit()), other.must('applicant', submit())];
    share();
    bring(first, 'receive', 'start-review', 'approve');
    bring(second, 'receive', 'start-review');
    expect(office.refusal('office', { type: 'approve', ...on(second) })).toBe('seat-held');
    office.must('office', {
      type: 'settle',
      approve: [second],
      refuse: [],
      move: [],
      share: true,
      reason: '两家合认',
    });
    expect(office.ledger.pledges.get(second)?.state).toBe('approved');
    expect(
      office.refusal('office', { type: 'set-exclusivity', seatId: 's001', exclusive: true, reason: '一家' }),
    ).toBe('seat-several-keepers');
  });

  it('moves a claim to another seat, where it is listed in order of submission', () => {
    const { office, one, other, share, bring, on } = meetOffice();
    const first = one.must('applicant', submit());
    const second = other.must('applicant', submit({ target: { kind: 'seat', seatId: 's002' } }));
    share();
    bring(first, 'receive');
    expect(office.refusal('office', { type: 'move', ...on(first), seatId: 's001' })).toBe('same-seat');
    office.must('office', { type: 'move', ...on(first), seatId: 's002' });
    expect(office.ledger.pledgesBySeat.get('s002')?.map(({ id }) => id)).toEqual([first, second]);
    expect(office.ledger.pledgesBySeat.get('s001')).toEqual([]);
  });

  it('takes a donation through payment and installation, and an offer with it', () => {
    const { office, one, share, bring, on } = meetOffice();
    office.must('office', { type: 'make-offers', offers: [sampleOffer()] });
    share();
    const target = { kind: 'offer', offerId: 'offer-1', position: [121.441, 31.221] } as const;
    const id = one.must('applicant', submit({ track: 'donate', target }));
    const offerState = () => office.ledger.offers.get('offer-1')?.state;
    bring(id, 'receive', 'start-review');
    expect(offerState()).toBe('open');
    bring(id, 'approve');
    expect(offerState()).toBe('reserved');
    const activate: Told = { type: 'activate', ...on(id), term: null };
    expect(office.refusal('office', activate)).toBe('donation-not-installed');
    expect(office.refusal('office', { type: 'lapse', ...on(id) })).toBe('lapse-too-early');
    expect(office.refusal('office', { type: 'withdraw-offer', offerId: 'offer-1', reason: '修路' })).toBe(
      'offer-not-open',
    );
    office.must('office', { type: 'note-payment', ...on(id) });
    expect(office.refusal('office', { type: 'note-payment', ...on(id) })).toBe('payment-noted');
    office.must('office', { type: 'install', ...on(id), position: null });
    office.must('office', activate);
    expect(offerState()).toBe('taken');
    office.must('office', { type: 'end', ...on(id) });
    expect(offerState()).toBe('taken');
  });

  it('lets an unpaid donation lapse only after its days, and the place is on offer again', () => {
    const { office, one, share, bring, on } = meetOffice();
    office.must('office', { type: 'make-offers', offers: [sampleOffer()] });
    share();
    const target = { kind: 'offer', offerId: 'offer-1', position: [121.441, 31.221] } as const;
    const id = one.must('applicant', submit({ track: 'donate', target }));
    bring(id, 'receive', 'start-review', 'approve');
    office.now += 30 * day;
    expect(office.refusal('office', { type: 'lapse', ...on(id) })).toBe('lapse-too-early');
    office.now += day;
    office.must('office', { type: 'lapse', ...on(id) });
    expect(office.ledger.offers.get('offer-1')?.state).toBe('open');
  });

  it('renews from the end of the term, hands over, and lets it lapse after its grace', () => {
    const { office, one, other, activate, share, on } = meetOffice();
    const id = one.must('applicant', submit());
    activate(id);
    expect(office.ledger.pledges.get(id)?.term).toEqual({ start: '2026-11-24', end: '2029-11-23' });
    one.must('keeper', { type: 'ask', ...on(id), request: 'renewal', successor: null });
    share();
    office.must('office', { type: 'renew', ...on(id), term: null });
    expect(office.ledger.pledges.get(id)).toMatchObject({
      term: { start: '2029-11-24', end: '2032-11-23' },
      request: null,
    });
    expect(office.refusal('office', { type: 'decline-request', ...on(id) })).toBe('no-request');
    const successor = { organisation: '示意单位 08', displayName: null, device: other.name };
    office.must('office', { type: 'hand-over', ...on(id), successor });
    share();
    const check: Told = {
      type: 'check-seat',
      seatId: 's001',
      works: ['checked'],
      day: '2026-11-24',
      note: null,
    };
    expect(one.refusal('keeper', check)).toBe('not-the-keeper');
    expect(other.refusal('keeper', check)).toBeNull();
    office.now = Date.parse('2032-12-23T04:00:00Z');
    expect(office.refusal('office', { type: 'lapse', ...on(id) })).toBe('lapse-too-early');
    office.now += day;
    office.must('office', { type: 'lapse', ...on(id) });
    expect(office.ledger.pledges.get(id)?.state).toBe('lapsed');
  });

  it('reopens what it closed, as it was; a withdrawal only its applicant', () => {
    const { office, one, other, share, bring, activate, on } = meetOffice();
    const id = one.must('applicant', submit());
    bring(id, 'receive', 'start-review');
    office.must('office', { type: 'refuse', ...on(id), alternative: null });
    share();
    expect(one.refusal('applicant', { type: 'reopen', ...on(id) })).toBe('reopen-by-office');
    office.must('office', { type: 'reopen', ...on(id) });
    expect(office.ledger.pledges.get(id)?.state).toBe('under-review');
    share();
    one.must('applicant', { type: 'withdraw', ...on(id) });
    share();
    expect(office.refusal('office', { type: 'reopen', ...on(id) })).toBe('reopen-by-applicant');
    // Meanwhile somebody else has it: back under review it may come, to the seat not.
    const rival = other.must('applicant', submit());
    activate(rival);
    expect(one.refusal('applicant', { type: 'reopen', ...on(id) })).toBeNull();
    share();
    expect(office.refusal('office', { type: 'approve', ...on(id) })).toBe('seat-held');
  });
});

describe("a seat with the pack's own keeper", () => {
  const seats = [
    sampleSeat('s001', { adoption: { keeper, start: '2024-01-01', end: '2026-12-31' } }),
    sampleSeat('s002', { adoption: { keeper, end: '2026-11-01' } }),
  ];
  const record = (fields = {}, fromBaseline = true): Told => ({
    type: 'record',
    submission: sampleSubmission(fields),
    state: 'active',
    term: null,
    fromBaseline,
  });

  it('is not asked for within its term; once that is over, others may ask and wait', () => {
    const { office, one, on, bring } = meetOffice(seats);
    expect(one.refusal('applicant', submit())).toBe('seat-not-adoptable');
    const id = one.must('applicant', submit({ target: { kind: 'seat', seatId: 's002' } }));
    bring(id, 'receive', 'start-review');
    expect(office.refusal('office', { type: 'approve', ...on(id) })).toBe('seat-pack-kept');
  });

  it('is taken over with its running term, once, and is free when that has ended', () => {
    const { office, one, share, on } = meetOffice(seats);
    expect(office.refusal('office', record({}, false))).toBe('seat-pack-kept');
    const id = office.must('office', record());
    expect(office.ledger.pledges.get(id)?.term).toEqual({ start: '2024-01-01', end: '2026-12-31' });
    expect(office.refusal('office', record())).toBe('baseline-keeper-missing');
    office.must('office', { type: 'end', ...on(id) });
    share();
    expect(one.refusal('applicant', submit())).toBeNull();
  });
});
