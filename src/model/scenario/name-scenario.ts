import { cleanText } from '../ledger/clean-text';
import { nameLimit } from './presets';

/** What was typed, as a name: cleaned and cut to its longest; null where nothing is left. */
export function nameScenario(text: string): string | null {
  // A pasted megabyte need not be cleaned to its end.
  const name = [...cleanText(text.slice(0, 10 * nameLimit))].slice(0, nameLimit).join('').trim();
  return name === '' ? null : name;
}
