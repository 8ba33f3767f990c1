const start = '<!-- tables: printed by `npm run docs` -->';
const end = '<!-- end of tables -->';

/**
 * A text with its printed part replaced.
 * @throws when the text has no place for it
 */
export function replaceTables(text: string, tables: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The text has no part between ${start} and ${end}.`);
  return `${text.slice(0, from + start.length)}\n\n${tables}\n\n${text.slice(to)}`;
}
