import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openVolume, switchLanguage } from '../../../../src/i18n/translate';
import { keeperText, sitText } from '../../../../src/lenses/adopt/seat/seat-page-words';
import { seatStanding } from '../../../../src/model/adoption/seat-status';
import { emptyLedger } from '../../../../src/model/ledger/ledger-state';
import { accessValues } from '../../../../src/model/vocabulary';
import { sampleSeat, today } from '../../../helpers/sample-ledger';
import { samplePledge } from '../../../helpers/sample-pledge';

beforeAll(async () => {
  await switchLanguage('en');
  await openVolume('adopt');
});
afterAll(() => switchLanguage('zh'));

describe('whether one may sit', () => {
  it('is yes only where the pack knows that everyone may', () => {
    const answers = accessValues.map((access) => sitText(sampleSeat('s001', { access })));
    expect(answers.filter((text) => text.startsWith('Yes'))).toHaveLength(2);
    expect(sitText(sampleSeat('s001', { access: 'unknown' }))).toContain('do not say');
  });

  it('has the hours with it where one may', () => {
    const seat = sampleSeat('s001', { access: 'yes', openingHours: 'Mo-Su 06:00-22:00' });
    expect(sitText(seat)).toContain('22:00');
    expect(sitText({ ...seat, access: 'customers' })).not.toContain('22:00');
  });

  it('is no where the seat is closed or gone, whoever may use it', () => {
    for (const condition of ['temporarily-closed', 'gone'] as const)
      expect(sitText(sampleSeat('s001', { access: 'yes', condition }))).not.toContain('Yes');
  });
});

describe('who keeps a seat', () => {
  const standing = (...pledges: ReturnType<typeof samplePledge>[]) =>
    seatStanding(sampleSeat('s001'), { ...emptyLedger, pledgesBySeat: new Map([['s001', pledges]]) }, today);

  it('is nobody until somebody holds it', () => {
    expect(keeperText(standing())).toBe('Nobody looks after it yet.');
    expect(keeperText(standing(samplePledge({ state: 'approved' })))).toBe('Nobody looks after it yet.');
  });

  it('is named in public as it wished, and until when; several are all named', () => {
    const first = samplePledge({
      id: 'p1',
      state: 'active',
      term: { start: '2026-01-01', end: '2028-12-31' },
      submission: { organisation: '示意单位 11', displayName: '十一' },
    });
    const second = samplePledge({ id: 'p2', state: 'active', submission: { organisation: '示意单位 12' } });
    const text = keeperText(standing(first, second));
    expect(text).toContain('十一 (until Dec 31, 2028)');
    expect(text).toContain('示意单位 12');
    expect(text).not.toContain('示意单位 11');
  });
});
