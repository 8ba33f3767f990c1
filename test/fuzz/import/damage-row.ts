type Random = () => number;
export const below = (count: number, random: Random) => Math.floor(random() * count);
export const pick = <T>(list: readonly T[], random: Random): T => list[below(list.length, random)] as T;

/** Signs that mean something in one of the formats, and some that mean nothing anywhere. */
export const signs = [
  '"',
  "'",
  '<',
  '>',
  '{',
  '}',
  '[',
  ']',
  ',',
  ';',
  '\n',
  '\r',
  '\t',
  '\\',
  '&',
  '\0',
  '\ud800',
  '\u001e',
  '😀',
  '\u202e',
  'x',
];

/** Values in the place of a number. */
const numbers = [
  'NaN',
  'Infinity',
  '-Infinity',
  '1e999',
  `${'9'.repeat(400)}`,
  '-',
  '',
  'abc',
  'null',
  '0x1F',
  '1,5',
  '181',
  '-91',
];

/** One row damaged, as an editor, a bad line or a bad disc does it. */
export function damageRow(row: string, random: Random): string {
  const at = below(row.length, random);
  switch (below(6, random)) {
    case 0:
      return row.slice(0, at) + row.slice(at + 1 + below(5, random));
    case 1:
      return (
        row.slice(0, at) +
        String.fromCharCode(row.charCodeAt(at) ^ (1 << below(7, random))) +
        row.slice(at + 1)
      );
    case 2:
      return replaceNumber(row, random);
    case 3:
      return row.slice(0, at) + pick(signs, random) + row.slice(at);
    case 4:
      return row.slice(0, Math.floor(row.length / 2));
    default:
      return (
        row.slice(0, at) +
        row
          .slice(at, at + 20)
          .split('')
          .reverse()
          .join('') +
        row.slice(at + 20)
      );
  }
}

export function replaceNumber(text: string, random: Random): string {
  const found = [...text.matchAll(/-?\d+(?:\.\d+)?/g)];
  if (found.length === 0) return text;
  const { index, 0: number } = pick(found, random);
  return text.slice(0, index) + pick(numbers, random) + text.slice(index + number.length);
}
