import { type Result, succeed } from '../lib/result';
import { importState } from '../state/import';
import { notePack } from '../state/noted-packs';
import { goBackToVersion } from './go-back-to-version';
import { importedPack } from './imported-pack';
import { openPackLibrary } from './open-pack-library';

/** Takes the last import of this page back: the version before it is in use again; a new district is erased. */
export async function undoImport(): Promise<Result<void>> {
  const imported = importedPack.current;
  if (!imported) return succeed(undefined);
  const undone =
    imported.before === null ? await erase(imported.id) : await goBackToVersion(imported.id, imported.before);
  if (!undone.ok) return undone;
  importedPack.current = null;
  importState.value = { kind: 'idle' };
  return succeed(undefined);
}

async function erase(id: string): Promise<Result<void>> {
  const library = await openPackLibrary();
  if (!library.ok) return library;
  const erased = await library.value.erase(id);
  if (erased.ok) notePack(id, false);
  return erased;
}
