import type { FeatureKind, ImportList, IssueQuestion, ListedFeature, RowIssue } from '../state/import';
import { importSession } from './import-session';

/** A part of one of the four lists of a kind; empty where the import has ended meanwhile. */
export async function listImportRows(
  kind: FeatureKind,
  list: ImportList,
  from: number,
  count: number,
): Promise<readonly ListedFeature[]> {
  const session = importSession.current;
  if (!session) return [];
  return session.client.rows({ kind, list, from, count }, session.controller.signal).catch(() => []);
}

/** A part of what is to be said of rows; empty where the import has ended. */
export async function listImportIssues(
  question: IssueQuestion,
  from: number,
  count: number,
): Promise<readonly RowIssue[]> {
  const session = importSession.current;
  if (!session) return [];
  return session.client.issues({ ...question, from, count }, session.controller.signal).catch(() => []);
}
