import type { ReadFeature, ReadIssue } from './collect-tables';
import { osmIdOf, readId } from './osm-id-of';
import { createPlacemarkGeometry, type PlacemarkGeometry } from './placemark-geometry';
import { kindOfParts } from './read-raw-geometry';

/** Takes the events of an XML parser and gives placemarks. */
export interface PlacemarkReader {
  readonly open: (name: string, id: string | undefined, key: string | undefined) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** The parser met what is no XML. */
  readonly fault: (message: string) => void;
  /** A text or tag of the placemark that is open was longer than any value, and was not read to its end. */
  readonly tooLong: () => void;
  /** The text is over: a placemark that is still open is cut off. */
  readonly end: () => void;
  /** Elements are nested deeper than any document's; nothing more is to be read. */
  readonly isTooDeep: () => boolean;
  /** Names of the folders that are open. */
  readonly folders: () => readonly string[];
  /** A placemark is open. */
  readonly isInside: () => boolean;
  /** Name and description of the document. */
  readonly members: () => Readonly<Record<string, unknown>>;
}

/** Levels of elements: folders within folders, and a placemark's own dozen. */
const maxDepth = 200;

/** What a placemark may say about itself in one text, each kept under its own name. */
const plainElements: ReadonlySet<string> = new Set([
  'name',
  'description',
  'address',
  'phoneNumber',
  'Snippet',
  'visibility',
  'styleUrl',
  'when',
  'begin',
  'end',
]);

/** A placemark that is being read. */
interface Placemark {
  readonly row: number;
  readonly id: string | null;
  readonly values: Map<string, unknown>;
  readonly geometry: PlacemarkGeometry;
  /** First words of the parser about it. */
  fault: string | null;
  isTooLong: boolean;
}

/**
 * Reads the elements of KML (OGC 12-007r2) and of Google's extension that have a place or a value.
 * @param before placemarks that came before
 * @param outer names of folders around the text
 */
export function createPlacemarkReader(
  take: (read: ReadFeature | ReadIssue) => void,
  before = 0,
  outer: readonly string[] = [],
): PlacemarkReader {
  const path: string[] = [];
  /** Text of each open element, that of the elements in it included: descriptions hold unescaped HTML. */
  const texts: string[] = [];
  const folders = [...outer];
  const members = new Map<string, unknown>();
  let placemark: Placemark | null = null;
  let row = before;
  let dataKey: string | null = null;
  let isTooDeep = false;

  const finish = () => {
    if (!placemark) return;
    const read = finishPlacemark(placemark, folders);
    placemark = null;
    for (const each of read) take(each);
  };

  const closeInPlacemark = (open: Placemark, name: string, parent: string, text: string) => {
    open.geometry.close(name, parent, text);
    if ((name === 'value' && parent === 'Data') || name === 'SimpleData') {
      if (dataKey !== null) setOnce(open.values, dataKey, text);
    } else if (plainElements.has(name) && (parent === 'Placemark' || parent.startsWith('Time')))
      setOnce(open.values, name, text);
  };

  return {
    open: (tag, id, key) => {
      const name = localName(tag);
      path.push(name);
      texts.push('');
      isTooDeep ||= path.length > maxDepth;
      if (name === 'Placemark') {
        finish();
        const geometry = createPlacemarkGeometry();
        placemark = {
          row: ++row,
          id: readId(id),
          values: new Map(),
          geometry,
          fault: null,
          isTooLong: false,
        };
      } else if (name === 'Folder') folders.push('');
      else if (name === 'Data' || name === 'SimpleData') dataKey = key ?? null;
      else placemark?.geometry.open(name);
    },
    text: (more) => {
      const last = texts.length - 1;
      if (last >= 0) texts[last] += more;
    },
    close: (tag) => {
      const name = localName(tag);
      path.pop();
      const text = texts.pop() ?? '';
      const parent = path.at(-1) ?? '';
      if (name === 'Placemark') finish();
      else if (name === 'Folder') folders.pop();
      else if (placemark) closeInPlacemark(placemark, name, parent, text);
      else if (name === 'name' && parent === 'Folder') folders[folders.length - 1] = text.trim();
      else if (parent === 'Document' && (name === 'name' || name === 'description'))
        setOnce(members, name, text);
      if (path.includes('description')) texts[texts.length - 1] += text;
    },
    // An entity that is not declared stays the text that it is: nothing is lost.
    fault: (message) => {
      if (placemark && !/undefined entity/.test(message)) placemark.fault ??= message;
    },
    tooLong: () => {
      if (placemark) placemark.isTooLong = true;
    },
    end: () => {
      if (placemark) placemark.fault ??= 'cut off';
      finish();
    },
    isTooDeep: () => isTooDeep,
    folders: () => folders,
    isInside: () => placemark !== null,
    members: () => Object.fromEntries(members),
  };
}

/** The row of a placemark, and what is to be said of it. */
function finishPlacemark(
  { row, id, values, geometry, fault, isTooLong }: Placemark,
  folders: readonly string[],
): readonly (ReadFeature | ReadIssue)[] {
  const { parts } = geometry;
  const kind = kindOfParts(parts);
  if (isTooLong) {
    const [[column = null, value = ''] = []] = values;
    const shown = column === null ? '' : `${column}: ${String(value)}`;
    return [{ row, code: 'too-long', value: shown, expected: 'values of less than 4 million characters' }];
  }
  if (geometry.fault) return [{ row, column: 'coordinates', code: 'geometry-broken', ...geometry.fault }];
  const broken = { row, code: 'broken-row', expected: 'a placemark of well-formed XML' } as const;
  if (fault !== null && kind === null) return [{ ...broken, value: fault }];
  const folder = folders.filter((name) => name !== '').join(' › ');
  if (folder !== '') setOnce(values, 'folder', folder);
  const record = Object.fromEntries(values);
  const feature = { row, id: id ?? readId(values.get('id')) ?? osmIdOf(record, kind), parts, values: record };
  return fault === null ? [feature] : [feature, { ...broken, value: fault, outcome: 'kept-as-is' }];
}

const localName = (tag: string) => tag.slice(tag.indexOf(':') + 1);

/** Of two values of one name the first counts. */
function setOnce(values: Map<string, unknown>, key: string, text: string): void {
  const value = text.trim();
  if (value !== '' && !values.has(key)) values.set(key, value);
}
