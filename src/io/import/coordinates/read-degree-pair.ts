import type { Position } from '../../../lib/units';

/** A pair of coordinates is short; longer texts are something else. */
const longestPair = 120;

/** Words of the compass, as letters. */
const compassWords: readonly (readonly [RegExp, string])[] = [
  [/北纬|北緯|north|nord/giu, ' N '],
  [/南纬|南緯|south|süd|sud(?![a-z])/giu, ' S '],
  [/东经|東經|east|ost(?![a-z])/giu, ' E '],
  [/西经|西經|west|ouest/giu, ' W '],
  [/latitude|lat(?![a-z])|纬度|緯度/giu, ' L '],
  [/longitude|long?(?![a-z])|lng|经度|經度/giu, ' G '],
  [/度/gu, '°'],
  [/分/gu, '′'],
  [/秒/gu, '″'],
];

/** One angle: degrees, or degrees with minutes, or with minutes and seconds; the sign stands first. */
const angle =
  /([+-]?\d{1,9}(?:\.\d+)?(?:e[+-]?\d{1,2})?)\s*°?(?:\s*(\d{1,2}(?:\.\d+)?)\s*['′](?:\s*(\d{1,2}(?:\.\d+)?)\s*(?:"|″|''|′′))?)?/iuy;

/**
 * Two coordinates in one text, decimal or with minutes and seconds. The longitude is put first where letters
 * or words say which is which; else the order is that of the text. null = not two coordinates.
 */
export function readDegreePair(text: string): Position | null {
  if (text.length > longestPair) return null;
  const parts = readParts(plainText(text));
  const order = parts?.map((part) => (typeof part === 'number' ? 'n' : 'l')).join('');
  if (!parts || (order !== 'nn' && order !== 'nlnl' && order !== 'lnln')) return null;
  const [first, second] = parts.filter((part) => typeof part === 'number') as [number, number];
  const letters = parts.filter((part) => typeof part === 'string');
  return letters.length === 0 ? [first, second] : placeByLetters(letters as [string, string], first, second);
}

function placeByLetters([a, b]: [string, string], first: number, second: number): Position | null {
  const signed = (letter: string, value: number): number =>
    letter === 'S' || letter === 'W' ? -Math.abs(value) : value;
  if (isNorthing(a) && isEasting(b)) return [signed(b, second), signed(a, first)];
  if (isEasting(a) && isNorthing(b)) return [signed(a, first), signed(b, second)];
  return null;
}

const isNorthing = (letter: string): boolean => 'NSL'.includes(letter);
const isEasting = (letter: string): boolean => 'EWG'.includes(letter);

function plainText(text: string): string {
  let plain = text.normalize('NFKC').replace(/[−–]/gu, '-').replace(/[º˚]/gu, '°');
  plain = plain
    .replace(/[’‘`´]/gu, "'")
    .replace(/[”“]/gu, '"')
    .replace(/、/gu, ',');
  for (const [word, letter] of compassWords) plain = plain.replace(word, letter);
  // A comma is a decimal sign where it stands in both numbers and something else parts them.
  const decimal = /^\s*([+-]?\d+),(\d+)\s*(?:[;|/\s]|,\s)\s*([+-]?\d+),(\d+)\s*$/u.exec(plain);
  if (decimal) return `${decimal[1]}.${decimal[2]} ${decimal[3]}.${decimal[4]}`;
  return plain.replace(/^[\s([]+|[\s)\]]+$/gu, '');
}

/** Angles and letters in their order; null where anything else stands between. */
function readParts(text: string): (number | string)[] | null {
  const parts: (number | string)[] = [];
  for (let at = 0; at < text.length; ) {
    const letter = text[at] as string;
    if (/[\s,;|/:]/u.test(letter)) at++;
    else if (/[NSEWLGnsew]/u.test(letter)) {
      parts.push(letter.toUpperCase());
      at++;
    } else {
      angle.lastIndex = at;
      const match = angle.exec(text);
      const value = match && readAngle(match);
      if (!match || value === null) return null;
      parts.push(value as number);
      at = angle.lastIndex;
    }
    if (parts.length > 4) return null;
  }
  return parts;
}

function readAngle([, degrees, minutes, seconds]: RegExpExecArray): number | null {
  const whole = Number(degrees);
  const [minute, second] = [Number(minutes ?? 0), Number(seconds ?? 0)];
  if (!Number.isFinite(whole) || minute >= 60 || second >= 60) return null;
  const size = Math.abs(whole) + minute / 60 + second / 3600;
  return degrees?.startsWith('-') ? -size : size;
}
