/** What a file is by its first bytes. */
export type FileKind = 'zip' | 'picture' | 'pdf' | 'text';

/** First bytes of each kind; a character stands for its code. `null` = any byte. */
const marks: readonly (readonly [kind: FileKind, mark: readonly (number | null)[]])[] = [
  ['zip', [0x50, 0x4b, 3, 4]],
  // A zip without a file in it.
  ['zip', [0x50, 0x4b, 5, 6]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  // RIFF, four bytes of length, WEBP.
  ['picture', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  // Four bytes of length, ftyp: HEIC of phones, and films.
  ['picture', [null, null, null, null, 0x66, 0x74, 0x79, 0x70]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

/** Recognises a file by what is in it: names are changed on the way through chats and mail. */
export function recogniseFile(bytes: Uint8Array): FileKind {
  const found = marks.find(([, mark]) => mark.every((byte, i) => byte === null || bytes[i] === byte));
  return found?.[0] ?? 'text';
}

/** Type of an image that can be kept, by its first bytes; null = none of these. */
export function imageTypeOf(bytes: Uint8Array): 'image/jpeg' | 'image/png' | 'image/webp' | null {
  if (recogniseFile(bytes) !== 'picture') return null;
  if (bytes[0] === 0x89) return 'image/png';
  if (bytes[0] === 0xff) return 'image/jpeg';
  return bytes[8] === 0x57 ? 'image/webp' : null;
}
