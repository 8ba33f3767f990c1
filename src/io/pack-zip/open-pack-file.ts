import { appError } from '../../lib/app-error';
import { fail, type Result } from '../../lib/result';
import { packFileLimits } from './pack-file';
import { type PackZip, readPackZip } from './read-pack-zip';

/** What is needed of a file: a `File` from a drop or a file picker. */
export type PackFileSource = Pick<Blob, 'size' | 'arrayBuffer'>;

/**
 * Reads a pack file from where it lies. Errors: those of `readPackZip`, and `pack-zip-unreadable` where the browser
 * cannot read it.
 */
export async function openPackFile(file: PackFileSource): Promise<Result<PackZip>> {
  if (file.size > packFileLimits.file)
    return fail(
      appError('pack-zip-oversize', 'The file is larger than what can be read; nothing was taken from it.'),
    );
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes
    ? readPackZip(new Uint8Array(bytes))
    : fail(
        appError('pack-zip-unreadable', 'The browser could not read the file; nothing was taken from it.'),
      );
}
