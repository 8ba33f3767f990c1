import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseWalker, setBriskSpeed } from '../../../src/actions/choose-walker';
import type { NearbyWalk } from '../../../src/analysis/nearby/data';
import { switchLanguage } from '../../../src/i18n/translate';
import { walkMinutesLong, walkMinutesShort } from '../../../src/lenses/shared/walk-words';
import { metres } from '../../../src/lib/units';
import { briskLimits, firstWalker } from '../../../src/model/walker/presets';

const walkOf = (length: number): NearbyWalk => ({
  length: metres(length),
  line: [],
  legs: [],
  across: null,
});

/** Intl parts numbers and units by spaces of several kinds, or by none. */
const plain = (text: string) => text.replace(/\s/gu, ' ');

describe.each([
  ['en', 'under 1 min', 'under a minute', '2 min', 'about 2 minutes', 'about 1 minute'],
  ['zh', '不到 1分钟', '不到一分钟', '2分钟', '约 2分钟', '约 1分钟'],
] as const)('minutes in %s', (language, underShort, under, short, long, one) => {
  beforeEach(() => switchLanguage(language));
  afterEach(() => {
    setBriskSpeed(briskLimits.start);
    chooseWalker(firstWalker);
  });

  it('are worded short for a row and in full for a sentence', () => {
    chooseWalker('frail');
    expect(plain(walkMinutesShort(walkOf(62)))).toBe(short);
    expect(plain(walkMinutesLong(walkOf(62)))).toBe(long);
    expect(plain(walkMinutesLong(walkOf(0.64 * 60)))).toBe(one);
  });

  it('say so when it is less than one', () => {
    chooseWalker('frail');
    expect(plain(walkMinutesShort(walkOf(20)))).toBe(underShort);
    expect(plain(walkMinutesLong(walkOf(20)))).toBe(under);
  });

  it('follow the person', () => {
    const length = 90;
    chooseWalker('frail');
    const slow = walkMinutesShort(walkOf(length));
    chooseWalker('brisk');
    setBriskSpeed(2);
    expect(plain(slow)).toContain('3');
    expect(plain(walkMinutesShort(walkOf(length)))).toBe(underShort);
  });
});
