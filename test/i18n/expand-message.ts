import type { Message } from '../../src/i18n/message';

const accented: Readonly<Record<string, string>> = {
  a: 'å',
  c: 'ç',
  e: 'é',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'û',
  y: 'ý',
  A: 'Å',
  E: 'É',
  N: 'Ñ',
  O: 'Ö',
  S: 'Š',
};

/** A text grows by two fifths, as English does in German or Finnish. */
const growth = 0.4;

/** What it grows by: words of different lengths. */
const filler = 'ünd nöch mêhr Wörter bïs zum Ränd dér Zëile ';

function expandText(text: string): string {
  const letters = text.replace(/\{\w+\}|[A-Za-z]/g, (found) => accented[found] ?? found);
  const wanted = Math.ceil(text.replace(/\{\w+\}/g, '00').length * growth);
  const more = filler
    .repeat(Math.ceil(wanted / filler.length))
    .slice(0, wanted)
    .trim();
  return `[${letters} ${more}]`;
}

/** A message with accents, in brackets that show where it is cut off, and two fifths longer. */
export function expandMessage(message: Message): Message {
  if (typeof message === 'string') return expandText(message);
  const { other, ...rest } = message;
  const forms = Object.entries(rest).map(([category, text]) => [category, expandText(text)]);
  return { ...Object.fromEntries(forms), other: expandText(other) };
}
