import { type AppError, appError } from '../../../lib/app-error';
import { fail, type Result, succeed } from '../../../lib/result';
import { showValue } from '../../issue';
import { isRecord } from '../../read-collection';
import type { ImportedFile } from '../data';
import { decodeText } from '../decode-text';
import { cutText } from './cut-text';

/**
 * Characters of a text that is read in one piece, since it cannot be cut where a feature begins: parsed at once
 * this much holds even a worker up for a second or two.
 */
export const mostInOnePiece = 64_000_000;

/** The text of a file that is not too long for reading it as a whole. Error: `import-too-large`. */
export function decodeBounded({ name, bytes }: ImportedFile): Result<string> {
  // No character takes more than four bytes.
  if (bytes.length > 4 * mostInOnePiece) return fail(refuseLength(name, bytes.length));
  const { text } = decodeText(bytes);
  return text.length > mostInOnePiece ? fail(refuseLength(name, text.length)) : succeed(text);
}

function refuseLength(file: string, length: number): AppError {
  return appError(
    'import-too-large',
    `${file} has ${length} characters, where at most ${mostInOnePiece} were expected; nothing was taken from it.`,
    { file, size: Math.ceil(length / 1e6), limit: mostInOnePiece / 1e6 },
  );
}

/** For bytes that are no text in any encoding. */
export const refuseBytes = (file: string): AppError =>
  appError('import-damaged', `${file} is no text; nothing was taken from it.`, { file });

/** For a text of which nothing could be read: where its fault is, and what stands there. */
export function refuseBrokenText(file: string, text: string, fault: string): AppError {
  const at = Number(/position (\d+)/.exec(fault)?.[1] ?? Number.NaN);
  const place = Number.isSafeInteger(at) ? placeOf(text, at) : placeOf(text, text.length);
  const from = Number.isSafeInteger(at) ? Math.max(0, at - 10) : 0;
  const value = cutText(text.slice(from, from + 80));
  return appError(
    'import-broken-text',
    `${file} cannot be read at line ${place.line}, column ${place.column}: ${value}; nothing was taken from it.`,
    { file, ...place, value },
  );
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let lineStart = 0;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
    line++;
    lineStart = i + 1;
  }
  return { line, column: at - lineStart + 1 };
}

/** For JSON that is whole but holds no features. */
export function refuseNoRows(file: string, value: unknown): AppError {
  const came = isRecord(value) && 'type' in value ? `type ${showValue(value.type)}` : showValue(value);
  return appError(
    'import-no-rows',
    `${file} holds ${came}, where a list of features was expected; nothing was taken from it.`,
    { file, value: came },
  );
}
