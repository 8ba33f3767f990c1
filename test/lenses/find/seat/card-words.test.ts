import { beforeEach, describe, expect, it } from 'vitest';
import type { Turn, WayStep } from '../../../../src/analysis/directions/data';
import { formatDaysAgo } from '../../../../src/i18n/format-ago';
import { openVolume, switchLanguage } from '../../../../src/i18n/translate';
import { hoursNowText } from '../../../../src/lenses/find/seat/hours-words';
import { endText, stepText } from '../../../../src/lenses/find/seat/step-words';
import { metres } from '../../../../src/lib/units';
import { at } from '../../../helpers/make-district';

const yuyuan = { zh: '愚园路', en: 'Yuyuan Road' };
const changde = { zh: '常德路', en: 'Changde Road' };
const step = (turn: Turn, street: WayStep['street'] = yuyuan, lane = false): WayStep => ({
  turn,
  wind: 2,
  street,
  lane,
  length: metres(120.4),
  at: at(0, 0),
});
const before = step('start', changde);

describe.each([
  [
    'zh',
    {
      start: '沿愚园路向东走 120 m',
      right: '右转进愚园路，走 120 m',
      stay: '右转，还沿愚园路走 120 m',
      path: '左转进小路，走 120 m',
      back: '掉头，沿愚园路走 120 m',
      left: '座椅在您左手边，要过马路',
      same: '座椅在您右手边，不用过马路',
      there: '座椅就在旁边',
      until: '现在开着，开到 22:00',
      midnight: '现在开着，开到 24:00',
      tomorrow: '现在关着，明天 10:00 开',
      always: '现在开着，全天开放',
      ago: ['今天', '昨天', '3周前', '3个月前', '2年前'],
    },
  ],
  [
    'en',
    {
      start: 'Walk east along Yuyuan Road for 120 m',
      right: 'Turn right into Yuyuan Road for 120 m',
      stay: 'Turn right and stay on Yuyuan Road for 120 m',
      path: 'Turn left into a path for 120 m',
      back: 'Turn round and walk along Yuyuan Road for 120 m',
      left: 'The seat is on your left; you have to cross the street',
      same: 'The seat is on your right; no street to cross',
      there: 'The seat is right there',
      until: 'Open now, until 22:00',
      midnight: 'Open now, until 24:00',
      tomorrow: 'Closed now, opens tomorrow at 10:00',
      always: 'Open now, day and night',
      ago: ['today', 'yesterday', '3 weeks ago', '3 months ago', '2 years ago'],
    },
  ],
] as const)('the words of the card in %s', (language, words) => {
  beforeEach(async () => {
    await switchLanguage(language);
    await openVolume('find');
  });
  const plain = (text: string) => text.replace(/[\u202f\u2009]/g, ' ');

  it('tell a way', () => {
    expect(plain(stepText(step('start'), undefined))).toBe(words.start);
    expect(plain(stepText(step('right'), before))).toBe(words.right);
    expect(plain(stepText(step('right'), step('start')))).toBe(words.stay);
    expect(plain(stepText(step('left', null, true), step('start', null, true)))).toBe(words.path);
    expect(plain(stepText(step('back'), step('start')))).toBe(words.back);
    expect(endText({ side: 'left', across: true })).toBe(words.left);
    expect(endText({ side: 'right', across: false })).toBe(words.same);
    expect(endText({ side: null, across: null })).toBe(words.there);
  });

  it('tell whether hours are open now', () => {
    const check = { value: 'Mo-Su 10:00-22:00', isReadable: true, at: '2026-11-23T12:00' } as const;
    expect(hoursNowText({ ...check, state: 'open', until: '2026-11-23T22:00' })).toBe(words.until);
    expect(hoursNowText({ ...check, state: 'open', until: '2026-11-24T00:00' })).toBe(words.midnight);
    expect(hoursNowText({ ...check, state: 'closed', until: '2026-11-24T10:00' })).toBe(words.tomorrow);
    expect(hoursNowText({ ...check, value: '24/7', state: 'open', until: null })).toBe(words.always);
    // Without an end in sight it is not said to be open for good.
    expect(hoursNowText({ ...check, state: 'open', until: null })).not.toBe(words.always);
  });

  it('tell how long ago a check was', () => {
    expect([0, 1, 25, 100, 800].map(formatDaysAgo)).toEqual(words.ago);
  });
});
