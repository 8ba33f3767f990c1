import { appError } from '../lib/app-error';
import { fail, type Result } from '../lib/result';
import { storage } from '../state/ledger';

/** An image of a design, by the SHA-256 of its bytes; null = it has not come to this device. */
export async function readImage(sha256: string): Promise<Result<Blob | null>> {
  const { value } = storage;
  if (value.kind === 'opening') return fail(appError('storage-opening', 'The storage is still opening.'));
  return value.store.images.read(sha256);
}
