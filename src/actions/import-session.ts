import type { ImportClient } from '../worker/import/import-client';

/** What is needed of a file: a `File` from a drop or a file picker. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'> & Partial<Pick<File, 'lastModified'>>;

/** The import that the page is at: its worker, and what its pack was made from. */
export interface ImportSession {
  readonly client: ImportClient;
  readonly files: readonly string[];
  /** The files themselves: one that another page takes is opened from here. */
  readonly chosen: readonly ChosenFile[];
  /** Aborts everything that is asked of the worker. */
  readonly controller: AbortController;
  /** Aborts the working out of a plan when a newer one comes. */
  planning: AbortController | null;
}

/** null = there is none; whoever comes back from waiting compares with the one that it began with. */
export const importSession: { current: ImportSession | null } = { current: null };

/** Ends the import, worker and all. Nothing of the pack has changed. */
export function endImportSession(): void {
  const ended = importSession.current;
  importSession.current = null;
  ended?.controller.abort();
  ended?.planning?.abort();
  ended?.client.close();
}
