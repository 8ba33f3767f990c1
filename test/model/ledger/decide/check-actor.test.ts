import { describe, expect, it } from 'vitest';
import type { Told } from '../../../helpers/ledger-world';
import { meetOffice, submit } from '../../../helpers/meet-office';

describe('who may', () => {
  it('decide is a device of the office, and only in that role', () => {
    const { office, one, share } = meetOffice();
    const pledgeId = one.must('applicant', submit());
    share();
    expect(one.refusal('office', { type: 'receive', pledgeId, reason: null })).toBe('not-the-office');
    expect(office.refusal('applicant', { type: 'receive', pledgeId, reason: null })).toBe('not-the-office');
    expect(office.refusal('office', { type: 'receive', pledgeId, reason: null })).toBeNull();
  });

  it('withdraw is the applicant, and nobody what nobody knows', () => {
    const { one, other, share } = meetOffice();
    const pledgeId = one.must('applicant', submit());
    share();
    expect(other.refusal('applicant', { type: 'withdraw', pledgeId, reason: null })).toBe('pledge-not-yours');
    expect(other.refusal('applicant', { type: 'withdraw', pledgeId: 'none', reason: null })).toBe(
      'pledge-unknown',
    );
  });

  it('look after a seat is its keeper, and only its story is theirs to write', () => {
    const { one, other, activate } = meetOffice();
    const check = (seatId: string): Told => ({
      type: 'check-seat',
      seatId,
      works: ['cleaned'],
      day: '2026-11-24',
      note: null,
    });
    activate(one.must('applicant', submit()));
    expect(one.refusal('keeper', check('s001'))).toBeNull();
    expect(one.refusal('keeper', check('s002'))).toBe('not-the-keeper');
    expect(other.refusal('keeper', check('s001'))).toBe('not-the-keeper');
    expect(one.refusal('keeper', { ...check('s001'), day: '2026-11-25' } as Told)).toBe('day-invalid');
    const edit = (fields: object): Told => ({
      type: 'edit-seat',
      seatId: 's001',
      edit: fields,
      reason: null,
    });
    expect(one.refusal('keeper', edit({ story: '早上有人下棋' }))).toBeNull();
    expect(one.refusal('keeper', edit({ places: 4 }))).toBe('edit-story-only');
    expect(one.refusal('keeper', edit({}))).toBe('edit-empty');
    expect(one.ledger.seats.get('s001')).toMatchObject({
      edit: { story: '早上有人下棋' },
      care: [{ works: ['cleaned'], day: '2026-11-24' }],
    });
  });

  it('report is everyone; resolve it is the office, with a reason', () => {
    const { office, other, share } = meetOffice();
    const report: Told = { type: 'report-seat', seatId: 's001', problem: 'broken', note: null };
    const reportId = other.must('citizen', report);
    expect(other.refusal('citizen', { ...report, problem: 'other' } as Told)).toBe('note-missing');
    expect(other.refusal('office', report)).toBe('not-the-office');
    share();
    const resolve: Told = { type: 'resolve-report', reportId, reason: '修好了' };
    expect(other.refusal('citizen', resolve)).toBe('not-the-office');
    expect(office.refusal('office', { ...resolve, reason: ' ' } as Told)).toBe('reason-missing');
    office.must('office', resolve);
    expect(office.refusal('office', resolve)).toBe('report-resolved');
    expect(office.ledger.reports.get(reportId)?.resolved).toMatchObject({ reason: '修好了' });
  });
});
