import { describe, expect, it } from 'vitest';
import type { Told } from '../../../helpers/ledger-world';
import { meetOffice, submit } from '../../../helpers/meet-office';

const day = 86_400_000;

describe('having a say', () => {
  const plan = { track: 'plan', target: { kind: 'point', position: [121.44, 31.22] } } as const;
  const support = (id: string): Told => ({
    type: 'comment',
    subject: { kind: 'pledge', id },
    stance: 'support',
    reason: null,
  });

  it('is open from receipt for the days of the settings, one word a device, not about what is one’s own', () => {
    const { one, other, share, bring } = meetOffice();
    const id = one.must('applicant', submit(plan));
    share();
    expect(other.refusal('citizen', support(id))).toBe('comment-closed');
    bring(id, 'receive');
    expect(one.refusal('citizen', support(id))).toBe('comment-own');
    expect(other.refusal('citizen', support(id))).toBeNull();
    other.must('citizen', { ...support(id), stance: 'objection', reason: '挡路' } as Told);
    expect(other.ledger.comments.get(`pledge ${id}`)).toMatchObject([
      { stance: 'objection', reason: '挡路' },
    ]);
    other.now += 28 * day;
    other.must('citizen', { type: 'withdraw-comment', subject: { kind: 'pledge', id } });
    other.now += day;
    expect(other.refusal('citizen', support(id))).toBe('comment-closed');
  });

  it('is over with the decision, and is not asked for about an adoption', () => {
    const { one, other, share, bring } = meetOffice();
    const [id, adoption] = [one.must('applicant', submit(plan)), one.must('applicant', submit())];
    share();
    bring(id, 'receive', 'start-review', 'approve');
    bring(adoption, 'receive');
    expect(other.refusal('citizen', support(id))).toBe('comment-closed');
    expect(other.refusal('citizen', support(adoption))).toBe('comment-not-here');
    expect(other.refusal('citizen', support('none'))).toBe('comment-unknown');
  });
});

describe('the settings', () => {
  it('change within their limits, and what follows from them follows', () => {
    const { office } = meetOffice();
    const change = (settings: object): Told => ({ type: 'change-settings', settings, reason: '街道办定' });
    expect(office.refusal('office', change({ termYears: 0 }))).toBe('setting-out-of-range');
    expect(office.refusal('office', change({ hack: 1 }))).toBe('setting-out-of-range');
    expect(office.refusal('office', change({ termYears: 3 }))).toBe('settings-same');
    office.must('office', change({ graceDays: 0, plaqueNames: 1 }));
    expect(office.ledger.settings).toMatchObject({ graceDays: 0, plaqueNames: 1, termYears: 3 });
    expect(meetOffice().one.refusal('office', change({ graceDays: 0 }))).toBe('not-the-office');
  });
});
