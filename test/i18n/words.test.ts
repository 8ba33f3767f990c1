import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatMetres, formatShare } from '../../src/i18n/format';
import { fillMessage } from '../../src/i18n/message';
import { currentLanguage, switchLanguage, t } from '../../src/i18n/translate';

/** Without the thin and narrow spaces that only the eye needs. */
const plain = (text: string) => text.replace(/[\u2009\u202f]/g, ' ');

describe('words', () => {
  beforeAll(() => switchLanguage('en'));
  afterAll(() => switchLanguage('zh'));

  it('takes the plural that the language asks for', () => {
    expect(t('find.places', { count: 1 })).toBe('1 place');
    expect(t('find.places', { count: 3 })).toBe('3 places');
  });

  it('leaves a hole visible when its value is missing', () => {
    expect(fillMessage('{distance} away', 'en')).toBe('{distance} away');
  });

  it('switches every text at once', async () => {
    await switchLanguage('zh');
    expect(currentLanguage()).toBe('zh');
    expect(t('find.places', { count: 1 })).toBe('1 个座位');
    await switchLanguage('en');
  });

  it('never rounds something to nothing, or not quite all to all', () => {
    expect(plain(formatShare(0))).toBe('0 %');
    expect(plain(formatShare(0.0001))).toBe('< 1 %');
    expect(plain(formatShare(0.9999))).toBe('> 99 %');
    expect(plain(formatShare(1))).toBe('100 %');
  });

  it('says metres below a kilometre and tenths of a kilometre above', () => {
    expect(plain(formatMetres(999))).toBe('999 m');
    expect(plain(formatMetres(1250))).toBe('1.3 km');
  });
});
