/**
 * What a person typed, as it is kept: composed (NFC), without control characters and without the marks
 * that turn the direction of text (they can disguise a name), spaces gathered. Line breaks stay where
 * `multiline`. Markup needs nothing here: it is shown as text everywhere.
 */
export function cleanText(text: string, { multiline = false } = {}): string {
  const visible = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/\p{Cc}/gu, (control) => (control === '\n' && multiline ? control : ' '));
  const spaced = multiline ? visible.replace(/[^\S\n]+/g, ' ') : visible.replace(/\s+/g, ' ');
  return spaced.trim();
}

/** Characters as people count them, not UTF-16 units; stops counting beyond `limit`. */
export function countCharacters(text: string, limit: number): number {
  // A code point has at most two units: beyond that the exact count of a pasted megabyte is of no use.
  if (text.length > 2 * limit) return text.length;
  return [...text].length;
}
