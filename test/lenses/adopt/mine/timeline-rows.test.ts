import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openVolume, switchLanguage } from '../../../../src/i18n/translate';
import { timelineRows } from '../../../../src/lenses/adopt/mine/timeline-rows';
import type { PledgeStep } from '../../../../src/model/ledger/ledger-state';
import { applicant, neighbour, noon } from '../../../helpers/sample-ledger';

const office = { role: 'office', device: 'office0000000001' } as const;
const own: ReadonlySet<string> = new Set([applicant.device]);

const step = (type: string, fields: Partial<PledgeStep> = {}): PledgeStep => ({
  eventId: `e-${type}`,
  type,
  at: noon,
  actor: office,
  state: 'received',
  reason: null,
  ...fields,
});

const rows = (...steps: PledgeStep[]) => timelineRows({ steps }, own, 'Asia/Shanghai');

beforeAll(async () => {
  await switchLanguage('zh');
  await openVolume('adopt');
});
afterAll(() => switchLanguage('zh'));

describe('the rows of a timeline', () => {
  it('say when on the clock of the district, who and what, in the order of the steps', () => {
    const [first, second] = rows(
      step('pledge-submitted', { actor: applicant, state: 'submitted' }),
      step('pledge-received', { at: Date.parse('2026-11-24T20:30:00Z') }),
    );
    expect(first).toMatchObject({ who: '你们', what: '提交意向', reason: null });
    expect(second).toMatchObject({ who: '街道办', what: '收到' });
    expect(second?.when).toContain('2026年11月25日');
  });

  it('hand on the reason word for word, markup and all', () => {
    const reason = '<b>挡盲道</b>';
    expect(rows(step('pledge-refused', { state: 'refused', reason }))[0]).toMatchObject({
      what: '没有同意',
      reason,
    });
  });

  it('call a grant that met another one what it is', () => {
    expect(rows(step('pledge-approved', { state: 'contested' }))[0]?.what).toContain('待裁定');
  });

  it('name roles, never devices; what the office did on this device is the office’s', () => {
    const all = rows(
      step('pledge-submitted', { actor: neighbour }),
      step('pledge-approved', { actor: { role: 'office', device: applicant.device } }),
    );
    expect(all.map(({ who }) => who)).toEqual(['申请人', '街道办']);
  });

  it('word a step of a later version by the state that it led to', () => {
    expect(rows(step('pledge-blessed', { state: 'active' }))[0]?.what).toBe('看护中');
  });
});
