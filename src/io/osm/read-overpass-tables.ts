import { appError, messageOf } from '../../lib/app-error';
import { fail, succeed } from '../../lib/result';
import type { ReadTables } from '../import/data';
import { takeListParts } from '../import/geo/take-list-parts';
import { isRecord } from '../read-collection';
import { type ListForm, readHead, type ScannedElement, scanList } from '../scan-list';
import { buildElementTables } from './element-tables';
import { gatherElements } from './gather-elements';
import { createPace } from './pace';
import { readOverpassElement } from './scan-overpass';

/** Of the whole way, the part that reading the text takes. */
const readingShare = 0.5;

/**
 * An answer of Overpass (`[out:json]`) as tables, one a kind of thing. Entries that are no element are
 * counted as broken; of a damaged text every whole element is read. Errors: `import-damaged` where the text is no JSON with a list of elements.
 */
export const readOverpassTables: ReadTables = async ({ name, bytes }, { signal, onProgress }) => {
  const refuse = (found: string) =>
    fail(
      appError(
        'import-damaged',
        `${name} holds ${found}, where JSON with a list of elements was expected; nothing was taken from it.`,
        { file: name, found, expected: '{"elements": […]}' },
      ),
    );
  if (bytes.length > mostAtOnce) {
    const gathering = gatherElements();
    const take = (scanned: ScannedElement) => {
      const element = scanned.isBroken ? null : readOverpassElement(scanned.value);
      gathering.add(element ?? nothing, element === null);
    };
    const reading = { signal, onProgress: (share: number) => onProgress(share * readingShare) };
    const scanner = await takeListParts({ name, bytes }, elementList, take, reading);
    if (!scanner) return refuse('no list of elements');
    const pace = createPace(signal, (share) => onProgress(readingShare + share * (1 - readingShare)));
    return succeed(
      await buildElementTables(gathering, name, 'overpass', answerMembers(scanner.members()), pace),
    );
  }
  let answer: unknown;
  const text = new TextDecoder().decode(bytes);
  try {
    answer = JSON.parse(text);
  } catch (thrown) {
    answer = readDamaged(text);
    if (!answer) return refuse(messageOf(thrown).slice(0, shownLength));
  }
  if (!isRecord(answer) || !Array.isArray(answer.elements)) return refuse('no list of elements');
  const gathering = gatherElements();
  const read = createPace(signal, (share) => onProgress(share * readingShare));
  for (const [i, entry] of answer.elements.entries()) {
    await read(i / answer.elements.length);
    const element = readOverpassElement(entry);
    gathering.add(element ?? nothing, element === null);
  }
  const pace = createPace(signal, (share) => onProgress(readingShare + share * (1 - readingShare)));
  return succeed(await buildElementTables(gathering, name, 'overpass', answerMembers(answer), pace));
};

/** Bytes of an answer that is parsed as a whole; a larger one is read element by element. */
const mostAtOnce = 16_000_000;

const shownLength = 120;

/** Elements begin with their type and id; the members of a relation have no id. */
const elementList: ListForm = {
  list: /"elements"\s*:\s*\[/,
  usualStart: /\{\s*"type"\s*:\s*"(?:node|way|relation)"\s*,\s*"id"/g,
  otherStart: null,
};

/** An answer that is damaged or cut off, as when the server ran out of time; null = no element in it is whole. */
function readDamaged(text: string): Readonly<Record<string, unknown>> | null {
  const scanned = [...scanList(text, elementList)];
  if (scanned.every(({ isBroken }) => isBroken)) return null;
  const elements = scanned.map((element) => (element.isBroken ? null : element.value));
  return { ...readHead(text, elementList), elements };
}

/** Stands for an entry that is no element. */
const nothing = {
  type: 'node',
  id: Number.NaN,
  version: null,
  tags: Object.create(null),
  position: null,
  refs: [],
  line: null,
  members: [],
} as const;

function answerMembers({
  generator,
  osm3s,
}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { timestamp_osm_base: timestamp, copyright } = isRecord(osm3s) ? osm3s : {};
  return Object.fromEntries(
    Object.entries({ generator, timestamp, copyright }).filter(([, value]) => typeof value === 'string'),
  );
}
