import { deleteDB } from 'idb';
import { appError } from '../lib/app-error';
import type { Result } from '../lib/result';
import { attempt } from './attempt';

/**
 * Takes a database away from this device with everything in it. `storage-blocked` = another tab holds it open:
 * it goes when that tab is closed.
 */
export function eraseDatabase(name: string): Promise<Result<void>> {
  return attempt(
    () =>
      new Promise<void>((resolve, reject) => {
        deleteDB(name, {
          blocked: () => reject(appError('storage-blocked', 'Another tab holds the storage open.')),
        }).then(resolve, reject);
      }),
  );
}
