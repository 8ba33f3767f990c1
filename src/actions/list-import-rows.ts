import type { ImportList, ListedSeat, RowIssue } from '../state/import';
import { importSession } from './import-session';

/** A part of one of the four lists; empty where the import has ended meanwhile. */
export async function listImportRows(
  list: ImportList,
  from: number,
  count: number,
): Promise<readonly ListedSeat[]> {
  const session = importSession.current;
  if (!session) return [];
  return session.client.rows({ list, from, count }, session.controller.signal).catch(() => []);
}

/** A part of what is to be said of the rows of a table, null = of all; empty where the import has ended. */
export async function listImportIssues(
  table: string | null,
  from: number,
  count: number,
): Promise<readonly RowIssue[]> {
  const session = importSession.current;
  if (!session) return [];
  return session.client.issues({ table, from, count }, session.controller.signal).catch(() => []);
}
