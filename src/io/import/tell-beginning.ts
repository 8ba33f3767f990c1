import type { AppError } from '../../lib/app-error';
import type { ImportedFile } from './data';

/** Bytes by which a person recognises a file. */
const shownBytes = 24;

/** Bytes that are no text, and signs that cannot be seen. */
const unreadable = /[\uFFFD\p{Cc}]/gu;

/**
 * A refusal of a file as a whole, with what can be said of it where no line can be named: how large it is, and how
 * it begins.
 */
export function tellBeginning(error: AppError, { bytes }: ImportedFile): AppError {
  const head = new TextDecoder().decode(bytes.subarray(0, shownBytes));
  const begins = head.replace(unreadable, '·');
  return { ...error, values: { bytes: bytes.length, begins, ...error.values } };
}
