import { expect } from 'vitest';
import type { RawTable, ReadTables } from '../../src/io/import/data';

const calm = { signal: new AbortController().signal, onProgress: () => {} };

/** The tables that a reader makes of a content; fails where it refuses, and where a row is unaccounted for. */
export async function readTables(
  read: ReadTables,
  name: string,
  content: string | Uint8Array,
): Promise<readonly RawTable[]> {
  const result = await read({ name, bytes: toBytes(content) }, calm);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  for (const { rows, issues, rowCount } of result.value) {
    const leftOut = issues.filter(({ outcome }) => outcome === 'row-left-out').length;
    expect(rows.length + leftOut).toBe(rowCount);
  }
  return result.value;
}

/** The only table. */
export async function readTable(
  read: ReadTables,
  name: string,
  content: string | Uint8Array,
): Promise<RawTable> {
  const tables = await readTables(read, name, content);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** Code and values of the refusal. */
export async function readRefusal(read: ReadTables, name: string, content: string | Uint8Array) {
  const result = await read({ name, bytes: toBytes(content) }, calm);
  if (result.ok) throw new Error(`${name} was read`);
  return result.error;
}

const toBytes = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
