import { fail, succeed } from '../../../lib/result';
import { isRecord } from '../../read-collection';
import { type ListForm, readHead, type ScannedElement, scanList } from '../../scan-list';
import type { ImportedFile, RawTable, ReadingContext, ReadTables } from '../data';
import { decodeHead } from '../decode-head';
import { createTableCollector, type TableCollector } from './collect-tables';
import { crsNameOf } from './crs-name-of';
import { keepNumbers } from './keep-numbers';
import { readFeature } from './read-feature';
import { readLines } from './read-geojson-lines';
import { decodeBounded, refuseBrokenText, refuseNoRows } from './refuse-text';
import { takeListParts } from './take-list-parts';
import { takeRows } from './take-rows';

/** Characters of a usual feature, for the progress where they cannot be counted before. */
const meanLength = 300;

/** Members of a collection that are its form, not its content. */
const formMembers: ReadonlySet<string> = new Set(['type', 'features', 'crs', 'bbox']);

const featureList: ListForm = {
  list: /"features"\s*:\s*\[/,
  usualStart:
    /\{\s*(?:"id"\s*:\s*(?:"(?:[^"\\]|\\.){0,200}"|-?[\d.eE+]{1,30})\s*,\s*)?"type"\s*:\s*"Feature"/g,
  otherStart: /[[,]\s*(?=\{\s*"(?:properties|geometry|bbox|id)"\s*:)/g,
};

/**
 * Reads GeoJSON of any form: a FeatureCollection, one feature, one geometry, a list of features or of plain
 * objects; each kind of geometry becomes a table. A text that is no JSON is read feature by feature, so that
 * only the damaged ones are lost. Errors: `import-too-large`, `import-broken-text`, `import-no-rows`.
 */
export const readGeojson: ReadTables = async (file, context) => {
  const large = file.bytes.length > mostAtOnce ? await readLarge(file, context) : null;
  if (large) return succeed(large);
  const decoded = decodeBounded(file);
  if (!decoded.ok) return decoded;
  const text = keepNumbers(decoded.value);
  context.onProgress(0.1);
  const collector = createTableCollector(file.name, 'geojson');
  const parsed = parse(text);
  context.onProgress(0.3);
  context.signal.throwIfAborted();
  if ('fault' in parsed) {
    if (!featureList.list.test(text)) {
      const lines = await readLines(file.name, text);
      if (lines.count() > 0) return succeed(lines.tables({ crs: null, members: {} }));
    }
    await takeRows(scanList(text, featureList), takeScanned(collector), context, text.length / meanLength);
    if (collector.count() === 0) return fail(refuseBrokenText(file.name, text, parsed.fault));
    const head = readHead(text, featureList);
    return succeed(collector.tables({ crs: crsNameOf(head.crs), members: membersOf(head) }));
  }
  const { value } = parsed;
  const rows = listRows(value);
  if (!rows) return fail(refuseNoRows(file.name, value));
  await takeRows(rows, (row, number) => collector.take(readFeature(row, number)), context, rows.length);
  const head = isRecord(value) ? value : {};
  const isCollection = Array.isArray(head.features);
  return succeed(
    collector.tables({ crs: crsNameOf(head.crs), members: isCollection ? membersOf(head) : {} }),
  );
};

/** Bytes of a file that is read as a whole: JSON.parse takes a quarter of a second for them, and cannot be stopped. */
const mostAtOnce = 16_000_000;

/** A list without names around it. */
const bareList: ListForm = { ...featureList, list: /^[\s\ufeff]*\[/ };

/** The same for a large file, feature by feature; null where it holds no list of features. */
async function readLarge(file: ImportedFile, context: ReadingContext): Promise<readonly RawTable[] | null> {
  const collector = createTableCollector(file.name, 'geojson');
  const isBare = decodeHead(file.bytes.subarray(0, headLength))?.trimStart().startsWith('[') ?? false;
  const scanner = await takeListParts(file, isBare ? bareList : featureList, takeScanned(collector), context);
  if (!scanner || collector.count() === 0) return null;
  const members = scanner.members();
  return collector.tables({ crs: crsNameOf(members.crs), members: isBare ? {} : membersOf(members) });
}

const headLength = 256;

function parse(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (thrown) {
    return { fault: thrown instanceof Error ? thrown.message : '' };
  }
}

/** What counts as a row in a value, or null where nothing does. */
function listRows(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value.length > 0 ? value : null;
  if (!isRecord(value)) return null;
  if (Array.isArray(value.features)) return value.features.length > 0 ? value.features : null;
  const isOne = 'geometry' in value || 'coordinates' in value || Array.isArray(value.geometries);
  return isOne ? [value] : null;
}

const takeScanned = (collector: TableCollector) => (scanned: ScannedElement, row: number) =>
  collector.take(
    scanned.isBroken
      ? {
          row,
          code: scanned.isTooLong ? 'too-long' : 'broken-row',
          value: scanned.text,
          expected: 'a feature of whole JSON',
        }
      : readFeature(scanned.value, row),
  );

function membersOf(collection: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(collection).filter(([key]) => !formMembers.has(key)));
}
