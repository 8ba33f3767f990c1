import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePinyin } from '../../src/io/parse-pinyin';
import { expectValue } from '../helpers/expect-value';

describe('parsePinyin', () => {
  it('reads how names are read', () => {
    expect(expectValue(parsePinyin('{"静安寺":"jìng ān sì"}'))).toEqual({ 静安寺: 'jìng ān sì' });
  });

  it('leaves out what is no text for a name and keeps the rest', () => {
    const text = JSON.stringify({ 静安寺: 'jìng ān sì', 愚园路: 3, '': 'kōng', 长: 'x'.repeat(1000) });
    expect(expectValue(parsePinyin(text))).toEqual({ 静安寺: 'jìng ān sì' });
  });

  it.each(['', '[]', 'null', '"a"', '{'])('refuses %s with a sentence', (text) => {
    const parsed = parsePinyin(text);
    expect(parsed.ok ? null : parsed.error).toMatchObject({
      code: 'pinyin-unreadable',
      message: expect.stringMatching(/^The list .+\.$/),
    });
  });

  it('answers anything without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof parsePinyin(text).ok).toBe('boolean');
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
