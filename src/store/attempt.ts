import { isAppError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import { storageError } from './storage-error';

/** Runs work on the storage; what it throws becomes an error that can be told to a person. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return succeed(await work());
  } catch (thrown) {
    return fail(isAppError(thrown) ? thrown : storageError(thrown));
  }
}
