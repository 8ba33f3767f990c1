/** Whether there may be a number that JSON.parse would change or refuse: looked for before the slow way is gone. */
const suspicious = /[:[,]\s*-?(?:\d{16,}\s*[,}\]]|[\d.]+[eE]\+?\d{3}|NaN|Infinity)/;

/** Strings, numbers, and the words that are no JSON. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|-?\bInfinity\b|\bNaN\b/gs;

/**
 * A text of JSON without what JSON.parse would lose or fall over: whole numbers of more digits than a number
 * holds, and numbers beyond all bounds, become texts; NaN and Infinity, which Python writes for values that
 * are not known, become null. All else stays as it is, strings above all.
 */
export function keepNumbers(text: string): string {
  if (!suspicious.test(text)) return text;
  return text.replace(token, (found) => {
    if (found[0] === '"') return found;
    if (found.endsWith('NaN') || found.endsWith('Infinity')) return 'null';
    const number = Number(found);
    const isKept = Number.isFinite(number) && (!/^-?\d+$/.test(found) || Number.isSafeInteger(number));
    return isKept ? found : `"${found}"`;
  });
}
