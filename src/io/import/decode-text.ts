/** A text and how it was written. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

/**
 * The text of a file without its byte order mark. Bytes that are no UTF-8 count as GB18030, which holds GBK
 * and GB2312, where most of what is not ASCII breaks the rules of UTF-8; single broken bytes in a text of
 * UTF-8 stay broken characters.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  const unicode = decode(bytes, 'utf-8');
  let broken = 0;
  let foreign = 0;
  for (const [run] of unicode.text.matchAll(/[\u0080-\uffff]+/g)) {
    for (let i = 0; i < run.length; i++) if (run[i] === '\ufffd') broken++;
    foreign += run.length;
  }
  return broken * 2 > foreign ? decode(bytes, 'gb18030') : unicode;
}

function decode(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
