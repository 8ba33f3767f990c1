import { type AppError, appError } from '../../lib/app-error';
import { importLimits } from './limits';

/** For a file of more bytes than are read. */
export const refuseSize = (file: string, size: number): AppError =>
  appError(
    'import-too-large',
    `${file} has ${size} bytes, where at most ${importLimits.file} were expected; nothing was taken from it.`,
    { file, size: Math.ceil(size / 1e6), limit: importLimits.file / 1e6 },
  );
