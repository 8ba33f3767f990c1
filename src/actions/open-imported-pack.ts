import { importState } from '../state/import';
import { openPack } from './open-pack';

/** Opens the district that an import has made. */
export async function openImportedPack(): Promise<void> {
  const { value } = importState;
  if (value.kind === 'done' && !value.isOpen) await openPack(value.applied.packId);
}
