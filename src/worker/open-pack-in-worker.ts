import type { PackFileSource } from '../io/pack-zip/open-pack-file';
import type { PackZip } from '../io/pack-zip/read-pack-zip';
import type { Result } from '../lib/result';
import { askWorkerOnce, type OncePort } from './ask-worker-once';

export type PackOpeningPort = OncePort<Blob, Result<PackZip>>;

/**
 * Reads a pack file in a worker that ends with it, which takes the file from where it lies; on the page where no
 * worker can be started or it fails. Errors: those of `openPackFile`.
 */
export async function openPackInWorker(
  file: PackFileSource,
  start: () => PackOpeningPort = startWorker,
): Promise<Result<PackZip>> {
  try {
    // A stand-in of a file cannot be sent.
    if (file instanceof Blob) return await askWorkerOnce(file, start());
  } catch {
    // The page does it itself.
  }
  const { openPackFile } = await import('../io/pack-zip/open-pack-file');
  return openPackFile(file);
}

const startWorker = (): PackOpeningPort =>
  new Worker(new URL('./pack-file-worker.ts', import.meta.url), { type: 'module' });
