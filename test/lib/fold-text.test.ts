import { describe, expect, it } from 'vitest';
import { foldText, foldWords } from '../../src/lib/fold-text';

describe('folding a text', () => {
  it('drops accents, case, full width and apostrophes, and parts words at everything else', () => {
    expect(foldWords("Réel Mall (Jing'an)")).toEqual(['reel', 'mall', 'jingan']);
    expect(foldWords('ＪＩＮＧ’ＡＮ　ｔｅｍｐｌｅ')).toEqual(['jingan', 'temple']);
    expect(foldWords('Yan’an Rd. (W)/Huashan-Rd')).toEqual(['yanan', 'rd', 'w', 'huashan', 'rd']);
    expect(foldWords('愚园路 · 常德路')).toEqual(['愚园路', '常德路']);
    expect(foldText(' JA-07 ')).toBe('ja07');
  });

  it('keeps nothing of what has no letters, and cuts what is too long to be a name', () => {
    expect(foldWords(' …🪑!? ')).toEqual([]);
    expect(foldText('a'.repeat(1_000_000)).length).toBeLessThanOrEqual(200);
  });
});
