import { type Separator, separators } from './data';
import { createRecordSplitter } from './split-records';

/** Records by which separators are compared. */
const compared = 200;

/** How even the rows must be for a separator that a text is less likely to have by chance. */
const evenEnough = 0.9;

/**
 * What parts the values of a text table: the separator by which most rows have the same number of values, more
 * than one. Where several do, the one that a text is least likely to have by chance: decimal commas make two
 * commas a row in a table of semicolons.
 * @param start the beginning of the text
 */
export function guessSeparator(start: string): Separator {
  const evenness = separators.map((separator) => ({ separator, share: evennessOf(start, separator) }));
  const best = Math.max(...evenness.map(({ share }) => share));
  if (best === 0) return ',';
  return evenness.find(({ share }) => share > 0 && share >= Math.min(best, evenEnough))?.separator ?? ',';
}

/** Share of the records that have as many values as most have; 0 where most have one. */
function evennessOf(start: string, separator: Separator): number {
  const records = createRecordSplitter(separator)
    .push(start, true)
    .slice(0, compared)
    .flatMap(({ fields }) => (fields?.some((field) => field.trim() !== '') ? [fields.length] : []));
  const counts = new Map<number, number>();
  for (const width of records) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / Math.max(1, records.length);
}
