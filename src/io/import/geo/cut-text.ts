import { importLimits } from '../limits';

/**
 * The beginning of a text for the eye, in one line. A copy: a slice would keep the whole text in memory for
 * as long as the list of issues lives.
 */
export function cutText(text: string): string {
  const cut = text.slice(0, importLimits.shownValue);
  const copy = Array.from(cut, (character) => (character < ' ' ? ' ' : character)).join('');
  return text.length > cut.length ? `${copy}…` : copy;
}
