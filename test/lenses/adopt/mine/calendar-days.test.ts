import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openVolume, switchLanguage } from '../../../../src/i18n/translate';
import { calendarDays } from '../../../../src/lenses/adopt/mine/calendar-days';
import { pledgeDues } from '../../../../src/model/adoption/pledge-dues';
import type { Pledge } from '../../../../src/model/ledger/ledger-state';
import { adoptionSettings } from '../../../../src/model/ledger/settings';
import { noon } from '../../../helpers/sample-ledger';
import { samplePledge } from '../../../helpers/sample-pledge';

beforeAll(async () => {
  await switchLanguage('en');
  await openVolume('adopt');
});
afterAll(() => switchLanguage('zh'));

function days(pledge: Pledge, today: string, address: string | null = null) {
  const dues = pledgeDues(pledge, adoptionSettings, today, 'Asia/Shanghai');
  return calendarDays(dues, { pledgeId: pledge.id, title: 'Adopt: a bench', today, address });
}

const kept = samplePledge({ state: 'active', term: { start: '2026-12-01', end: '2029-11-30' } });

describe('the days of a pledge for a calendar', () => {
  it('are the opening of the renewal window and the end of the term of a kept seat', () => {
    const found = days(kept, '2026-12-01');
    expect(found.map(({ day }) => day)).toEqual(['2029-09-01', '2029-11-30']);
    expect(found.map(({ summary }) => summary)).toEqual([
      'You may ask to renew: Adopt: a bench',
      'Last day of the term: Adopt: a bench',
    ]);
    for (const { remindDays } of found) expect(remindDays).toBeGreaterThanOrEqual(0);
  });

  it('leave out the opening once it is past', () => {
    expect(days(kept, '2029-09-02').map(({ day }) => day)).toEqual(['2029-11-30']);
  });

  it('hold the last day of a payment, with a week to prepare', () => {
    const pledge = samplePledge({
      state: 'approved',
      approvedAt: noon,
      submission: { track: 'donate', target: { kind: 'anywhere' } },
    });
    expect(days(pledge, '2026-11-24')).toMatchObject([{ day: '2026-12-24', remindDays: 7 }]);
  });

  it('keep their names from file to file, so that importing again adds none', () => {
    const first = days(kept, '2026-12-01').map(({ uid }) => uid);
    expect(new Set(first).size).toBe(first.length);
    expect(days(kept, '2027-01-15').map(({ uid }) => uid)).toEqual(first);
  });

  it('lead to the page of the seat only where it has a public address', () => {
    expect(days(kept, '2026-12-01').map(({ url }) => url)).toEqual([null, null]);
    const address = 'https://seats.example/#lens=adopt&seat=s001';
    expect(days(kept, '2026-12-01', address).map(({ url }) => url)).toEqual([address, address]);
  });

  it('are none for what is closed', () => {
    expect(days(samplePledge({ state: 'withdrawn' }), '2026-12-01')).toEqual([]);
  });
});
