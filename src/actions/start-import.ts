import type { ImportedFile } from '../io/import/data';
import { importLimits } from '../io/import/limits';
import { refuseSize } from '../io/import/refuse-size';
import { type AppError, appError, isAppError, messageOf } from '../lib/app-error';
import { isClaimedSeat } from '../state/claimed-seats';
import { packDistrict } from '../state/district';
import { importState } from '../state/import';
import { readMappings } from '../state/import-mappings';
import { ledger } from '../state/ledger';
import { openPackId } from '../state/open-pack';
import { createImportClient, type ImportClientOptions } from '../worker/import/import-client';
import type { ImportBase, ImportOperations } from '../worker/import/import-messages';
import { CallError } from '../worker/waiting-calls';
import { type ChosenFile, endImportSession, type ImportSession, importSession } from './import-session';
import { openLedger } from './open-ledger';
import { readPackTexts } from './read-pack-texts';

type OpenCall = Parameters<ImportOperations['open']>[0];

/** Bytes of all files of an import together: they are in memory at once, beside what is read from them. */
const mostBytes = 512 * 1024 * 1024;

/**
 * Reads files in a worker and shows what they would change, in `importState`; nothing is changed. Ends the
 * import before. Never throws.
 */
export async function startImport(
  files: readonly ChosenFile[],
  createClient: (options: ImportClientOptions) => ImportSession['client'] = createImportClient,
): Promise<void> {
  endImportSession();
  if (files.length === 0) {
    importState.value = { kind: 'idle' };
    return;
  }
  const names = files.map(({ name }) => name);
  const controller = new AbortController();
  const client = createClient({
    onProgress: (progress) => {
      if (importSession.current === session && importState.value.kind === 'reading')
        importState.value = { kind: 'reading', files: names, share: progress.share, progress };
    },
  });
  const session: ImportSession = { client, files: names, chosen: files, controller, planning: null };
  importSession.current = session;
  importState.value = { kind: 'reading', files: names, share: null, progress: null };
  try {
    const [base, read] = await Promise.all([readBase(), readBytes(files)]);
    const report = await client.open({ ...read, base, remembered: readMappings() }, controller.signal);
    if (importSession.current === session)
      importState.value = { kind: 'preview', report, isBusy: false, error: null };
  } catch (thrown) {
    if (importSession.current !== session) return;
    const error = nameTheFile(importErrorOf(thrown));
    endImportSession();
    importState.value = { kind: 'failed', error };
  }
}

/** A worker that has died says nothing; the file that it was at is most likely the one that was too much. */
function nameTheFile(error: AppError): AppError {
  const { value } = importState;
  const file = value.kind === 'reading' ? value.progress?.name : '';
  if (error.code !== 'import-worker-lost' || !file) return error;
  return appError('import-lost-in-file', `The import ended by itself in ${file}; nothing was changed.`, {
    file,
  });
}

/** What was thrown as an error that can be told. */
export function importErrorOf(thrown: unknown): AppError {
  if (thrown instanceof CallError) return thrown.error;
  return isAppError(thrown) ? thrown : appError('import-failed', messageOf(thrown));
}

/** The open pack with what the ledger says of its seats; null = none is open, or its files did not come. */
async function readBase(): Promise<ImportBase | null> {
  await openLedger();
  const district = packDistrict.value;
  if (!district) return null;
  const texts = await readPackTexts();
  if (!texts.ok) throw texts.error;
  const edited = [...ledger.value.seats.values()].filter(
    ({ condition, edit }) => condition !== null || Object.keys(edit).length > 0,
  );
  return {
    packId: openPackId.value,
    texts: texts.value,
    claimed: district.seats.flatMap(({ id }) => (isClaimedSeat(id) ? [id] : [])),
    edited: edited.map(({ id }) => id),
  };
}

/** One that cannot be read does not stop the others; what is too large is not even brought into memory. */
async function readBytes(files: readonly ChosenFile[]): Promise<Pick<OpenCall, 'files' | 'refused'>> {
  if (files.length > importLimits.files)
    throw appError(
      'import-too-many-files',
      `${files.length} files came where at most ${importLimits.files} can be read at once; nothing was read.`,
      { file: files[0]?.name ?? '', count: files.length, limit: importLimits.files },
    );
  const taken = files.filter(({ size }) => size <= importLimits.file);
  const total = taken.reduce((sum, { size }) => sum + size, 0);
  if (total > mostBytes)
    throw appError(
      'import-oversize',
      `The files have ${total} bytes where at most ${mostBytes} can be read at once; nothing was read.`,
      { size: total, limit: mostBytes },
    );
  const read: ImportedFile[] = [];
  const refused = files
    .filter((file) => !taken.includes(file))
    .map(({ name, size }) => refuseSize(name, size));
  for (const file of taken) {
    const { name, lastModified } = file;
    const buffer = await file.arrayBuffer().catch(() => null);
    if (buffer)
      read.push({ name, bytes: new Uint8Array(buffer), ...(lastModified && { modified: lastModified }) });
    else
      refused.push(
        appError('import-file-gone', `The browser cannot read ${name}; nothing was taken from it.`, {
          file: name,
        }),
      );
  }
  return { files: read, refused };
}
