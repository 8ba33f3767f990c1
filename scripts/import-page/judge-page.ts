import { dataErrors } from '../../src/i18n/zh/data-errors';
import type { ShownPage } from './page-side';

/** Codes whose sentences say that nobody knows what happened: no file may come to them. */
const unexplained = [
  'import-failed',
  'import-unreadable',
  'import-unwritable',
  'import-worker-lost',
] as const;

/** What programs say among themselves. */
const programWords = /undefined|\bNaN\b|\[object|\bnull\b|Infinity|\{\w+\}|⟦/;
const exceptionWords =
  /\b\w*Error\b|is not a|cannot read prop|invalid array length|out of memory|call stack|at position/i;

/** Characters of a text of a file, and elements of the panel, that a page shows at the most. */
const longestText = 200;
const mostElements = 4_000;

/** What is wrong with a page that shows what became of some files, a sentence each. */
export function judgePage(shown: ShownPage, fileNames: readonly string[]): string[] {
  const faults: string[] = [];
  for (const { whole, bare } of shown.sentences) {
    const sentence = whole.slice(0, 160);
    if (!/\p{Script=Han}/u.test(bare)) faults.push(`says no sentence of its own: “${sentence}”`);
    if (exceptionWords.test(whole)) faults.push(`repeats what a program says: “${sentence}”`);
    const code = unexplained.find((each) => isWordedAs(bare, dataErrors[`data.error.${each}`]));
    if (code) faults.push(`${code} explains nothing: “${sentence}”`);
  }
  if (shown.outcome === 'refused' && !shown.sentences.some(({ whole }) => namesOne(whole, fileNames)))
    faults.push('refuses without naming a file');
  const found = programWords.exec(shown.words);
  if (found)
    faults.push(
      `shows “${found[0]}”: “${shown.words.slice(Math.max(0, found.index - 40), found.index + 40)}”`,
    );
  if (shown.longestText > longestText) faults.push(`shows a text of ${shown.longestText} characters`);
  if (shown.elements > mostElements) faults.push(`draws ${shown.elements} elements`);
  return faults;
}

/** The texts of files are blanks in it, and values in the catalogue's. */
function isWordedAs(bare: string, template: string): boolean {
  const fixed = template.split(/\{\w+\}/).filter((part) => part.trim().length > 3);
  return fixed.length > 0 && fixed.every((part) => bare.includes(part.trim()));
}

const namesOne = (sentence: string, names: readonly string[]): boolean =>
  names.some((name) => sentence.includes(name.slice(0, 60)));
