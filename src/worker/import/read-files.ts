import type { ImportedFile, RawRow, RawTable, ReadingContext, TableMapping } from '../../io/import/data';
import { gatherShapefiles } from '../../io/import/gather-shapefiles';
import { type AppError, appError, messageOf } from '../../lib/app-error';
import { columnsKey } from './columns-key';
import type { ImportParts } from './import-parts';
import type { ImportProgress } from './import-port';
import { leftOutColumns } from './write-left-out';

export interface ReadFiles {
  readonly tables: readonly RawTable[];
  /** Files that are not read, each with its reason. */
  readonly refused: readonly AppError[];
}

/** Reads all files one after the other. One that cannot be read does not stop the others. */
export async function readFiles(
  files: readonly ImportedFile[],
  readFile: ImportParts['readFile'],
  signal: AbortSignal,
  tell: (progress: ImportProgress) => void,
): Promise<ReadFiles> {
  const tables: RawTable[] = [];
  const refused: AppError[] = [];
  for (const file of await gatherShapefiles(files)) {
    const context: ReadingContext = {
      signal,
      onProgress: (share) => tell({ stage: 'reading', name: file.name, share }),
    };
    context.onProgress(0);
    try {
      const read = await readFile(file, context);
      signal.throwIfAborted();
      if (read.ok) for (const table of read.value) tables.push(withOwnName(withoutReasons(table), tables));
      else refused.push(read.error);
    } catch (thrown) {
      signal.throwIfAborted();
      const reason = messageOf(thrown);
      refused.push(
        appError('import-unreadable', `${file.name} cannot be read: ${reason}; nothing was taken from it.`, {
          file: file.name,
          reason,
        }),
      );
    }
  }
  return { tables, refused };
}

/** Two files of one name are two tables. */
function withOwnName(table: RawTable, others: readonly RawTable[]): RawTable {
  const taken = new Set(others.map(({ name }) => name));
  if (!taken.has(table.name)) return table;
  let number = 2;
  while (taken.has(`${table.name} (${number})`)) number += 1;
  const name = `${table.name} (${number})`;
  return { ...table, name, issues: table.issues.map((issue) => ({ ...issue, table: name })) };
}

/** A list of left-out rows that comes back mended: its two columns in front are no data. */
function withoutReasons(table: RawTable): RawTable {
  if (!leftOutColumns.every((name, i) => table.columns[i] === name)) return table;
  const dropped = new Set<string>(leftOutColumns);
  const strip = (row: RawRow): RawRow => ({
    ...row,
    values: Object.fromEntries(Object.entries(row.values).filter(([column]) => !dropped.has(column))),
  });
  return {
    ...table,
    columns: table.columns.filter((column) => !dropped.has(column)),
    rows: table.rows.map(strip),
  };
}

/** The mapping that was used for these columns before; null = none. */
export function recall(
  remembered: Readonly<Record<string, TableMapping>>,
  columns: readonly string[],
): TableMapping | null {
  const key = columnsKey(columns);
  return Object.hasOwn(remembered, key) ? (remembered[key] ?? null) : null;
}
