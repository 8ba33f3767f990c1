import { readFile } from 'node:fs/promises';
import type { RawTable } from '../../src/io/import/data';
import { packFiles } from '../../src/io/pack-files';
import { parseDistrict } from '../../src/io/parse-district';
import type { District } from '../../src/model/district';
import { createImportOperations } from '../../src/worker/import/create-import-operations';
import type {
  AppliedImport,
  ImportBase,
  ImportOperations,
  ImportReport,
  PackTexts,
} from '../../src/worker/import/import-messages';
import { partsFor } from './import-parts';

/** The files of the pack that the project ships, as texts. */
export async function bundledTexts(): Promise<PackTexts> {
  const texts = await Promise.all(
    packFiles.map(async (file) => [file, await readFile(`data/jingansi/${file}`, 'utf8')] as const),
  );
  return Object.fromEntries(texts);
}

export const baseOf = (texts: PackTexts, change: Partial<ImportBase> = {}): ImportBase => ({
  packId: 'jingansi',
  texts,
  claimed: [],
  edited: [],
  ...change,
});

export interface OpenedImport {
  readonly operations: ImportOperations;
  readonly report: ImportReport;
}

export const never: AbortSignal = new AbortController().signal;
/** 2026-11-25 in Shanghai. */
export const now = Date.parse('2026-11-25T04:00:00Z');

/** Tables that were read from files, held against a pack. */
export async function openTables(
  tables: readonly RawTable[],
  base: ImportBase | null,
  kind?: Parameters<typeof partsFor>[1],
): Promise<OpenedImport> {
  const names = [...new Set(tables.map(({ file }) => file))];
  const byFile = names.map((name) => [name, tables.filter(({ file }) => file === name)] as const);
  const parts = partsFor(Object.fromEntries(byFile), kind);
  const operations = createImportOperations(() => {}, { parts, now: () => now });
  const files = names.map((name) => ({ name, bytes: new Uint8Array() }));
  return { operations, report: await operations.open({ files, base, remembered: {} }, never) };
}

/** Applies the import; fails where it cannot be. */
export async function apply({ operations }: OpenedImport): Promise<AppliedImport> {
  const applied = await operations.apply(null, never);
  if (!applied.ok) throw new Error(`${applied.error.code}: ${applied.error.message}`);
  return applied.value;
}

/** The list of left-out rows, however long it is. */
export async function leftOutText(operations: ImportOperations): Promise<string> {
  const list = await operations.leftOutRows(null, never);
  return typeof list === 'string' ? list : list.text();
}

/** The pack of some texts; fails where it cannot be opened, or not without an issue. */
export function openTexts(texts: PackTexts): District {
  const parsed = parseDistrict(texts);
  if (!parsed.ok) throw new Error(parsed.error.message);
  if (parsed.value.issues.length > 0) throw new Error(JSON.stringify(parsed.value.issues[0]));
  return parsed.value.district;
}
