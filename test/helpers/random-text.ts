import { createSeededRandom } from '../../src/lib/seeded-random';

/** What a text can be made of, a list a kind. */
const alphabets: Readonly<Record<string, readonly string[]>> = {
  letters: [...'abcdefghijklmnopqrstuvwxyz'],
  pinyin: 'jing an si yu yuan lu chang de hua shan wu qi zh ng 4 1'.split(' '),
  tones: [...'āáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ'],
  chinese: [...'静安寺愚园路常德熟长乐镇宁华山地铁出口公交站弄号大厦'],
  english: 'jingan temple road rd yuyuan changde metro exit building park toilet'.split(' '),
  digits: [...'0123456789'],
  spaces: [' ', '  ', '\t', '\n', '　', '\u00a0', '\u200b', '\ufeff'],
  marks: [...'\'’‘`´·.,;:/&|()[]{}（）【】-–—_=+<>!?@#$%^*~"\\'],
  patterns: ['.*', '(?:', '[^', '\\', '(a+)+$', '{1,9999}', '^$', '|', '\\u{', '$&', '$1'],
  control: ['\0', '\u0007', '\u001b', '\u007f', '\u0085', '\u2028', '\u202e', '\u200d'],
  emoji: ['🪑', '👩‍🦽', '🇨🇳', '🏳️‍🌈', '👍🏽'],
  halves: ['\ud800', '\udc00', '\udbff'],
  combining: ['\u0301', '\u0308', '\u0e47', '\u20dd'],
  wide: [...'ＡＢＣ０１２ﬁﷺ㍿㌔Ⅳ'],
  others: [...'абвαβγשלוםعربيहिन्दीไทย한국어にほん'],
  names: ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN'],
};
const kinds = Object.values(alphabets);

/** Characters of a text that was pasted by mistake. */
const pasted = 1_000_000;

/** Any text that somebody, or a cat, may type or paste: mostly short, sometimes long, one in 500 a megabyte. */
export function randomText(seed: number): string {
  const random = createSeededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const used = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(kinds));
  const share = random();
  const length = share < 0.7 ? random() * 12 : share < 0.95 ? random() * 90 : random() * 2000;
  const text = Array.from({ length: Math.ceil(length) }, () => pick(pick(used))).join('');
  if (random() >= 1 / 500 || text === '') return text;
  return text.repeat(Math.ceil(pasted / text.length)).slice(0, pasted);
}
