import { vocabularySigns } from '../mapping/vocabulary-signs';

/** What a text can be written in, by the names that TextDecoder knows. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252';

/** Bytes of the beginning by which encodings without a mark are told apart: some thousand rows. */
const sample = 262_144;
/** Bytes that are checked at a time, so that no copy of a large file is made. */
const step = 4_194_304;
/** Share of zeros in every second byte from which a text has two bytes a sign. */
const zeroShare = 0.3;
/** Share of control characters from which bytes are no text. */
const controlShare = 0.1;

/**
 * In which encoding a text is written: by its byte order mark, else UTF-8 where most bytes are valid, else
 * the one of China, Taiwan or western Europe in which most signs of our headers appear.
 * @returns null where the bytes are no text
 */
export function guessEncoding(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, sample);
  if (start.includes(0)) {
    const wide = guessWideEncoding(start);
    if (wide !== null || isBinary(start)) return wide;
  }
  if (isUtf8(bytes)) return 'utf-8';
  if (hasLoneHighBytes(start)) return 'windows-1252';
  return countSigns(start, 'big5') > countSigns(start, 'gb18030') ? 'big5' : 'gb18030';
}

/** A damaged byte may be a control character; many are no text. */
function isBinary(start: Uint8Array): boolean {
  const controls = start.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0);
  return controls > start.length * controlShare;
}

/** UTF-16 without a mark has a zero in every second byte wherever it is Latin. */
function guessWideEncoding(start: Uint8Array): TextEncoding | null {
  const zerosAt = (rest: number) =>
    start.reduce((count, byte, at) => count + (byte === 0 && at % 2 === rest ? 1 : 0), 0) /
    (start.length / 2);
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (odd > zeroShare && even < odd / 4) return 'utf-16le';
  if (even > zeroShare && odd < even / 4) return 'utf-16be';
  return null;
}

/** Single damaged bytes do not make another encoding of a text: most of what is not ASCII must be damaged. */
function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8');
  let broken = 0;
  let foreign = 0;
  for (let from = 0; from < bytes.length; from += step) {
    const text = decoder.decode(bytes.subarray(from, from + step), { stream: from + step < bytes.length });
    for (const [run] of text.matchAll(/[\u0080-\uffff]+/g)) {
      foreign += run.length;
      broken += run.split('\ufffd').length - 1;
    }
  }
  return broken * 2 <= foreign;
}

/** Accented letters stand alone among plain ones; Chinese signs have two high bytes, or one and a plain one, in a row. */
function hasLoneHighBytes(start: Uint8Array): boolean {
  let alone = 0;
  let runs = 0;
  let length = 0;
  for (const byte of start) {
    if (byte >= 0x80) {
      length += 1;
      continue;
    }
    if (length > 0) runs += 1;
    if (length === 1) alone += 1;
    length = 0;
  }
  return alone > runs * 0.6;
}

function countSigns(start: Uint8Array, encoding: TextEncoding): number {
  let count = 0;
  for (const sign of new TextDecoder(encoding).decode(start)) if (vocabularySigns.has(sign)) count += 1;
  return count;
}
