import type { IDBPTransaction } from 'idb';
import { appError } from '../lib/app-error';
import type { KeptText, PackSchema } from './idb-pack-schema';

type Names = ('versions' | 'texts')[];
export type PackWriting = IDBPTransaction<PackSchema, Names, 'readwrite'>;
export type PackReading = IDBPTransaction<PackSchema, Names, 'readonly'>;

/**
 * Characters of a piece: a text comes out of the storage in one task of the page, which takes some 100 ms for the
 * 40 MB of a city's seats (measured) and some 5 ms for this.
 */
const pieceLength = 2_000_000;

/** Where all pieces of a text lie, in their order. */
const piecesOf = ({ text, more = [] }: KeptText): readonly number[] => [text, ...more];

/** Every piece in a task of its own. @throws AppError `storage-corrupt` when one is gone */
export async function readPackText(
  transaction: PackReading | PackWriting,
  name: string,
  kept: KeptText,
): Promise<string> {
  const pieces: string[] = [];
  for (const key of piecesOf(kept)) {
    const piece = await transaction.objectStore('texts').get(key);
    if (piece === undefined)
      throw appError('storage-corrupt', `Storage on this device: ${name} of a pack is gone.`);
    pieces.push(piece);
  }
  return pieces.join('');
}

/** What a version before has with the same words is not written again. */
export async function keepPackText(
  writing: PackWriting,
  text: string,
  earlier: KeptText | undefined,
): Promise<KeptText> {
  if (earlier && (await isSameText(writing, text, earlier))) return earlier;
  const keys: number[] = [];
  for (let from = 0; from === 0 || from < text.length; from += pieceLength)
    keys.push(await writing.objectStore('texts').add(text.slice(from, from + pieceLength)));
  const [first = 0, ...more] = keys;
  return { text: first, ...(more.length > 0 && { more }), characters: text.length };
}

async function isSameText(writing: PackWriting, text: string, earlier: KeptText): Promise<boolean> {
  if (earlier.characters !== text.length) return false;
  let from = 0;
  for (const key of piecesOf(earlier)) {
    const piece = await writing.objectStore('texts').get(key);
    // Compared where it lies: pieces of an earlier build may be of another length.
    if (piece === undefined || !text.startsWith(piece, from)) return false;
    from += piece.length;
  }
  return from === text.length;
}

export async function erasePackText(writing: PackWriting, kept: KeptText): Promise<void> {
  for (const key of piecesOf(kept)) await writing.objectStore('texts').delete(key);
}
