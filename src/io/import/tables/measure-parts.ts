import { type AppError, appError } from '../../../lib/app-error';
import type { ImportedFile } from '../data';
import { tableLimits } from './data';

/** Deflate makes at most so many times of its input. */
const mostInflated = 1_032;

/**
 * Looks at the parts of a spreadsheet before any is unpacked: how many there are and how large the file says
 * that they will be. The reader unpacks no part beyond the size it is said to have, so that what is said is a
 * bound; a part that hides its size counts as the most that it could be.
 * Errors: `import-damaged` (no zip), `import-zip-bomb`.
 */
export async function measureParts(file: ImportedFile): Promise<AppError | null> {
  const { unzipSync } = await import('fflate');
  let bytes = 0;
  let parts = 0;
  try {
    unzipSync(file.bytes, {
      filter: ({ size, originalSize }) => {
        parts += 1;
        bytes += originalSize === 0 ? size * mostInflated : originalSize;
        return false;
      },
    });
  } catch {
    return brokenWorkbook(file);
  }
  if (parts <= tableLimits.parts && bytes <= tableLimits.unpackedBytes) return null;
  const limit = tableLimits.unpackedBytes / 1e6;
  return appError(
    'import-zip-bomb',
    `${file.name} would unpack to more than ${limit} MB; nothing was read.`,
    { file: file.name, limit, value: `${Math.round(bytes / 1e6)} MB` },
  );
}

export const brokenWorkbook = (file: ImportedFile): AppError =>
  appError('import-damaged', `${file.name} is damaged, or no .xlsx workbook; nothing was read.`, {
    file: file.name,
  });
