import { importState } from '../state/import';
import { endImportSession } from './import-session';

/** Ends the import at once, whatever its worker is busy with; everything is as it was. */
export function cancelImport(): void {
  endImportSession();
  importState.value = { kind: 'idle' };
}
