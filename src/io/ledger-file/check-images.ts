import { type AppError, appError } from '../../lib/app-error';
import { sha256 } from '../../lib/sha256';
import { imageExtensions, zipNames } from './ledger-file';
import { imageTypeOf } from './recognise-file';

interface CheckedImages {
  /** By SHA-256 (hex). */
  readonly images: ReadonlyMap<string, Blob>;
  readonly issues: readonly AppError[];
}

/**
 * Keeps the images whose bytes have the hash that their name says, are of the kind that it says, and are
 * asked for by an event of the file. The others are said.
 */
export async function checkImages(
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  wanted: ReadonlySet<string>,
): Promise<CheckedImages> {
  const images = new Map<string, Blob>();
  const issues: AppError[] = [];
  for (const [path, bytes] of files) {
    const [, hash = '', extension] = zipNames.image.exec(path) ?? [];
    const type = imageTypeOf(bytes);
    const isAsNamed = type !== null && imageExtensions[type] === extension && (await sha256(bytes)) === hash;
    if (isAsNamed && wanted.has(hash)) images.set(hash, new Blob([bytes], { type }));
    else
      issues.push(
        appError('ledger-image', `${path} is not the image that its name says, or no record asks for it.`, {
          name: path,
        }),
      );
  }
  return { images, issues };
}
