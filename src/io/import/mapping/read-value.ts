import type { ImportKind } from '../data';
import { foldValue } from './fold-value';
import { readDay } from './read-day';
import { readNumber } from './read-number';
import { readWords } from './read-words';
import { type FieldReading, kindValues, valueFields } from './value-fields';
import { knowledgeWords, materialWords, osmMaterials, ownKnowledgeWords, unknownWords } from './value-words';

/** What a cell means for a field of the pack. */
export type ValueReading =
  | { readonly kind: 'value'; readonly value: string | number }
  /** Empty, or a word that says that nobody knows. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-understood'; readonly expected: string };

const unknown: ValueReading = { kind: 'unknown' };
const value = (value: string | number): ValueReading => ({ kind: 'value', value });

/**
 * What a cell means for a field: 有 → yes, `3座` → 3, `2026年8月4日` → 2026-08-04, 石凳 → stone_block. Fields without a
 * vocabulary keep their text. Unknown is never read as "no".
 * @param kind of the rows; `kind` means another vocabulary for buildings than for places
 */
export function readValue(field: string, cell: unknown, kind: ImportKind): ValueReading {
  const text = textOf(cell);
  if (text === '' || (text.length <= longestUnknown && unknownWords.has(foldValue(text)))) return unknown;
  const reading = readingOf(field, kind);
  if (reading === null) return value(text);
  const key = `${kind} ${field} ${typeof cell} ${text}`;
  const known = remembered.get(key);
  if (known) return known;
  const read = understand(field, reading, text, cell);
  if (remembered.size >= mostRemembered) remembered.clear();
  if (text.length <= longestRemembered) remembered.set(key, read);
  return read;
}

/** Longest word for "nobody knows". */
const longestUnknown = 20;

/** Cells repeat: a hundred thousand rows say 有 and 无. */
const remembered = new Map<string, ValueReading>();
const mostRemembered = 20_000;
const longestRemembered = 60;

function understand(field: string, reading: FieldReading, text: string, cell: unknown): ValueReading {
  const read = readOwn(field, text) ?? readAs(reading, text, cell);
  return read === null ? { kind: 'not-understood', expected: reading.expected } : value(read);
}

/** How a field is read in rows of a kind; null = as text. */
export function readingOf(field: string, kind: ImportKind): FieldReading | null {
  const table = field === 'kind' ? kindValues : valueFields;
  const key = field === 'kind' ? kind : field;
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number' || typeof cell === 'boolean' || typeof cell === 'bigint') return String(cell);
  return cell === null || cell === undefined ? '' : JSON.stringify(cell);
}

function readAs(reading: FieldReading, text: string, cell: unknown): string | number | null {
  switch (reading.kind) {
    case 'words':
      return readWords(text, reading.words);
    case 'knowledge':
      return readKnowledge(text);
    case 'yes-no': {
      const read = readKnowledge(text);
      return read === 'limited' ? null : read;
    }
    case 'day':
      return readDay(typeof cell === 'number' ? cell : text);
    case 'hours':
      return readHours(text);
    case 'material':
      return readMaterial(text);
    case 'number': {
      const number = readNumber(text, reading.whole);
      const fits = number !== null && number >= reading.min && (!reading.whole || Number.isInteger(number));
      return fits ? number : null;
    }
  }
}

function readOwn(field: string, text: string): string | null {
  const words = Object.hasOwn(ownKnowledgeWords, field) ? ownKnowledgeWords[field] : undefined;
  return words ? readWords(text, words) : null;
}

/** Also `有靠背`, `没有`, `without back`, `2 armrests`: how many there are says that there are some. */
function readKnowledge(text: string): string | null {
  const known = readExactly(text);
  if (known !== null) return known;
  const folded = foldValue(text);
  if (folded.length > 20) return null;
  if (/^(?:没|无|未|不|非|缺)|^(?:no|not|non|without|sans|ohne|kein|keine|sin)\b/u.test(folded)) return 'no';
  if (/^(?:部分|局部|有限)|^(?:partly|partial|partially|limited|teilweise)\b/u.test(folded)) return 'limited';
  if (/^(?:有|是|已|带|设有|具备)|^(?:yes|with|avec|mit|con|oui|ja|si)\b/u.test(folded)) return 'yes';
  const count = /^\d{1,3}(?:\.0+)?(?:\s|$|个|处|条|只)/u.exec(folded);
  return count ? (Number.parseFloat(folded) > 0 ? 'yes' : 'no') : null;
}

/** The word alone: inside a phrase `好` or `some` says nothing about what is asked. */
function readExactly(text: string): string | null {
  const folded = foldValue(text)
    .replace(/[([{].*$/u, '')
    .replace(/[。.;；!]+$/u, '')
    .trim();
  for (const [known, list] of knowledgeLists) if (list.has(folded)) return known;
  return null;
}
const knowledgeLists = Object.entries(knowledgeWords).map(
  ([known, list]) => [known, new Set(list.split(',').map(foldValue))] as const,
);

/** Text as it is, but for the commonest forms that differ from OpenStreetMap's by their dash or word. */
function readHours(text: string): string {
  if (
    /^(?:全天|全天候|全天开放|24\s*小时|24\s*小时开放|24\s*h(?:ours?)?|24\/7|always open)$/iu.test(
      text.normalize('NFKC'),
    )
  )
    return '24/7';
  const span = /^(\d{1,2}):(\d{2})\s*[-–—~～至到]+\s*(\d{1,2}):(\d{2})$/u.exec(text.normalize('NFKC'));
  if (!span) return text;
  const [, from = '', fromMinute, to = '', toMinute] = span;
  return `${from.padStart(2, '0')}:${fromMinute}-${to.padStart(2, '0')}:${toMinute}`;
}

/** Known materials by their OSM names, several with semicolons; any other text is a material too. */
function readMaterial(text: string): string {
  const parts = text.split(/\s*[、;；,，/+&和与]\s*/u).filter((part) => part !== '');
  const known = parts.map((part) => (osmMaterials.has(part) ? part : readWords(part, materialWords)));
  return known.length > 0 && known.every((part) => part !== null) ? [...new Set(known)].join(';') : text;
}
