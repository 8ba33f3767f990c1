import { type AppError, appError, messageOf } from '../lib/app-error';

const codeOf: Readonly<Record<string, string>> = {
  QuotaExceededError: 'storage-full',
  SecurityError: 'storage-blocked',
  NotAllowedError: 'storage-blocked',
  InvalidStateError: 'storage-blocked',
  VersionError: 'storage-newer',
  UnknownError: 'storage-corrupt',
  DataError: 'storage-corrupt',
  NotFoundError: 'storage-corrupt',
  NotReadableError: 'storage-corrupt',
  ConstraintError: 'ledger-conflict',
};

/** What IndexedDB threw, as something that can be told to a person. */
export function storageError(thrown: unknown): AppError {
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  return appError(codeOf[name] ?? 'storage-failed', `Storage on this device: ${messageOf(thrown)}`);
}
