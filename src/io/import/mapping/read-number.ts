/** Chinese numerals up to 99, and the words for one and two people. */
const numerals: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  单: 1,
  二: 2,
  两: 2,
  双: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** A number with what people write around it: `约 3 个`, `58层`, `226.2 m`, `3人座`, `11,940`, `43,4961`. */
const written =
  /^(?:约|大约|大概|共|第|ca\.?|circa|approx\.?|about|~|≈)?\s*([-+−]?[\d.,'’ {2}]*\d)\s*(?:°|\p{L}[\p{L}.²³ ]{0,14})?\s*$/u;

/**
 * The number in a cell, or null. A comma is a decimal mark unless it parts thousands: with a point behind it,
 * or, where only whole numbers make sense, before groups of three digits.
 */
export function readNumber(cell: unknown, whole = false): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string' || cell.length > 60) return null;
  const text = cell.normalize('NFKC').trim();
  const exact = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,2})?$/i.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(exact)) return exact;
  const digits = written.exec(text)?.[1];
  if (digits === undefined) return readNumerals(text);
  const plain = digits.replace(/['’\s]/g, '').replace('−', '-');
  const number = Number(withPoint(plain, whole));
  return Number.isFinite(number) ? number : null;
}

function withPoint(digits: string, whole: boolean): string {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma === -1)
    return /^[-+]?\d{1,3}(?:\.\d{3})+$/.test(digits) && whole ? digits.replaceAll('.', '') : digits;
  if (point > comma) return digits.replaceAll(',', '');
  if (point !== -1) return digits.replaceAll('.', '').replace(',', '.');
  const areThousands = /^[-+]?\d{1,3}(?:,\d{3})+$/.test(digits) && (whole || digits.indexOf(',') !== comma);
  return areThousands ? digits.replaceAll(',', '') : digits.replace(',', '.');
}

/** 三人座, 十二, 双人. */
function readNumerals(text: string): number | null {
  const match =
    /^([零一二两三四五六七八九单双]?)(十?)([零一二三四五六七八九]?)(?:个|人|座|位|把|张|条|层|人座|人位)?$/u.exec(
      text,
    );
  if (match === null || text === '') return null;
  const [, first = '', ten = '', last = ''] = match;
  if (first + ten === '' || (ten === '' && last !== '')) return null;
  if (ten === '') return numerals[first] ?? null;
  return (first === '' ? 1 : (numerals[first] ?? 0)) * 10 + (last === '' ? 0 : (numerals[last] ?? 0));
}
