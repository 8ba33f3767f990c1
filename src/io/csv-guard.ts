/**
 * Signs by which a cell's text becomes a formula in a spreadsheet, or breaks out of its cell: those of ASCII, those
 * of full width, which an input method for Chinese writes and some spreadsheets take for the same, and the signs
 * of a line. Source: OWASP, CSV injection.
 */
const starts = '[=+\\-@\t\r\n＝＋－＠]';
const unsafe = new RegExp(`^'*${starts}`);
const guarded = new RegExp(`^'+${starts}`);

/** A text that no spreadsheet runs: with an apostrophe in front where one would. One more where there is one. */
export const guardCell = (text: string): string => (unsafe.test(text) ? `'${text}` : text);

/** The inverse: the text as it was. */
export const unguardCell = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell);
