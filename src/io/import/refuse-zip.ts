import { type AppError, appError } from '../../lib/app-error';
import type { UnpackedEntries } from '../unpack-entries';
import { importLimits } from './limits';

/** Names that say what is in a zip without a file that is read. */
const shownNames = 3;

/** Why nothing can be taken from a zip: `import-zip-bomb`, `import-zip-damaged`; null = something can. */
export function refuseZip(
  file: string,
  { entries, passedOver, isTooMuch, isDamaged }: UnpackedEntries,
): AppError | null {
  const limit = importLimits.unpacked / 1e6;
  if (isTooMuch)
    return appError(
      'import-zip-bomb',
      `${file} unpacks to more than ${limit} MB, or one file in it to more than ${importLimits.unpackedFile / 1e6} MB; nothing was taken from it.`,
      { file, limit, value: `> ${limit} MB` },
    );
  if (entries.size > 0) return null;
  return isDamaged || passedOver.length === 0
    ? appError('import-zip-damaged', `${file} is a damaged zip; nothing could be unpacked from it.`, {
        file,
        value: 'zip',
      })
    : appError(
        'import-zip-empty',
        `${file} is a zip without a file that is read; nothing was taken from it.`,
        {
          file,
          value: passedOver.slice(0, shownNames).join(', '),
        },
      );
}
