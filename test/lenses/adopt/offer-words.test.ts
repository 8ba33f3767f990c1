import { beforeAll, describe, expect, it } from 'vitest';
import { openVolume, switchLanguage } from '../../../src/i18n/translate';
import { checksText, gainText } from '../../../src/lenses/adopt/forms/offer-words';
import { metres } from '../../../src/lib/units';

const gain = { value: 180, unit: 'metres', walk: metres(50), required: [] } as const;
const checks = [
  { rule: 'seat-spacing', answer: 'pass' },
  { rule: 'doors-and-windows', answer: 'unknown' },
  { rule: 'rule-of-tomorrow', answer: 'unknown' },
] as const;

describe('an offer in words', () => {
  beforeAll(async () => {
    await switchLanguage('en');
    await openVolume('adopt');
  });

  it('says what a seat there would bring', async () => {
    expect(gainText(gain).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')).toBe(
      'brings 180 m of street within 50 m of a seat',
    );
    await switchLanguage('zh');
    expect(gainText(gain)).toContain('180');
    await switchLanguage('en');
  });

  it('tells the rules by their answer, and one that it does not know by its name', () => {
    expect(checksText(checks)).toEqual([
      'To be checked on site: not in front of doors and windows, rule-of-tomorrow',
      'Kept: far enough from other seats',
    ]);
  });
});
