import { createListScanner, type ListScanner } from '../../list-scanner';
import type { ListForm, ScannedElement } from '../../scan-list';
import type { ImportedFile, ReadingContext } from '../data';
import { guessEncoding } from '../tables/guess-encoding';
import { readTextParts } from '../tables/read-text-parts';
import { keepNumbers } from './keep-numbers';

/**
 * Gives each element of a JSON list to `take`, in their order, and never holds the text as a whole: it is decoded
 * and cut some hundred kilobytes at a time, with progress and a chance to abort in between.
 * @returns the scanner, for the members around the list; null where the bytes are no text, or hold no such list
 */
export async function takeListParts(
  { bytes }: ImportedFile,
  form: ListForm,
  take: (element: ScannedElement, number: number) => void,
  context: ReadingContext,
): Promise<ListScanner | null> {
  const encoding = guessEncoding(bytes);
  if (encoding === null) return null;
  const scanner = createListScanner(form, keepNumbers);
  let number = 0;
  for await (const { text, isLast } of readTextParts(bytes, encoding, context))
    for (const element of scanner.push(text, isLast)) take(element, ++number);
  return scanner.hasList() ? scanner : null;
}
