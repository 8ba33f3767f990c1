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
  side: null,
  across: null,
});

describe.each([
  ['en', '<1 min', 'under a minute', '2 min', 'about 2 minutes', 'about 1 minute'],
  ['zh', '不到 1 分钟', '不到一分钟', '2 分钟', '约 2 分钟', '约 1 分钟'],
] as const)('minutes in %s', (language, underShort, under, short, long, one) => {
  beforeEach(() => switchLanguage(language));
  afterEach(() => {
    setBriskSpeed(briskLimits.start);
    chooseWalker(firstWalker);
  });

  it('are worded short for a row and in full for a sentence', () => {
    chooseWalker('frail');
    expect(walkMinutesShort(walkOf(62))).toBe(short);
    expect(walkMinutesLong(walkOf(62))).toBe(long);
    expect(walkMinutesLong(walkOf(0.64 * 60))).toBe(one);
  });

  it('say so when it is less than one', () => {
    chooseWalker('frail');
    expect(walkMinutesShort(walkOf(20))).toBe(underShort);
    expect(walkMinutesLong(walkOf(20))).toBe(under);
  });

  it('follow the person', () => {
    const length = 90;
    chooseWalker('frail');
    const slow = walkMinutesShort(walkOf(length));
    chooseWalker('brisk');
    setBriskSpeed(2);
    expect(slow).toContain('3');
    expect(walkMinutesShort(walkOf(length))).toBe(underShort);
  });
});
