import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteText, showText } from '../../../../../src/lenses/plan/data/import/show-text';

describe('a text of a file', () => {
  it('is shown as it is while it is short and plain', () => {
    for (const text of ['长椅 <b>3</b>', 'bänk', '🪑 & “seat”', 'مقعد']) expect(showText(text)).toBe(text);
  });

  it('turns nothing, hides nothing and stays short, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const shown = showText(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
        expect([...shown].length).toBeLessThanOrEqual(121);
        expect(shown === '').toBe(text === '');
      }),
      { seed: 6 },
    );
  });

  it('stays apart from the sentence around it', () => {
    expect(quoteText('a\u2069b')).toBe('\u2068a\uFFFDb\u2069');
  });

  it('ends with a sign where it goes on', () => {
    expect(showText('x'.repeat(5000))).toBe(`${'x'.repeat(120)}…`);
  });
});
