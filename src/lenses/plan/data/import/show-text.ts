/** Longest text of a file that is shown, in characters: a cell can hold a book. */
const mostCharacters = 120;

/** What would turn the text around it, or cannot be seen at all: shown as a sign that stands for it. */
const unseen = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text of a file as it can be shown: in one piece, no longer than a line or two. */
export function showText(text: string): string {
  const shown = text.slice(0, 2 * mostCharacters).replace(unseen, '\uFFFD');
  const characters = [...shown];
  return characters.length > mostCharacters || text.length > shown.length
    ? `${characters.slice(0, mostCharacters).join('')}…`
    : shown;
}

/** The same for a sentence: a name that is written from right to left turns nothing around it. */
export const quoteText = (text: string): string => `\u2068${showText(text)}\u2069`;
