const begin = '<!-- bench -->';
const end = '<!-- /bench -->';

/**
 * The text of a README with its section of measurements replaced.
 * @throws Error where it has no such section.
 */
export function replaceSection(readme: string, tables: string): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no section from ${begin} to ${end}.`);
  return `${readme.slice(0, from + begin.length)}\n\n${tables}\n\n${readme.slice(to)}`;
}
