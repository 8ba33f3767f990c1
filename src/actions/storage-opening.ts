import { appError } from '../lib/app-error';

/** Nothing can be kept yet. */
export const storageOpening = appError(
  'storage-opening',
  'The storage of this device is still being opened.',
);
