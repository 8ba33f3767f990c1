/** Bytes that are looked at: enough for any head of XML or JSON with its comment. */
const headLength = 65_536;

/** Bytes that no text has: control characters other than tab, line ends, form feed and record separator. */
const isControl = (byte: number) =>
  byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 30 && byte !== 27;

/** Share of control characters from which on bytes are no text; damaged texts have a few. */
const binaryShare = 0.02;

/**
 * The first characters of a file, for recognising it: UTF-16 by its byte order mark or by every second byte
 * being zero, else as Latin characters, of which only the ASCII ones count; null = not text.
 */
export function decodeHead(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, headLength);
  const wide = utf16Of(head);
  if (wide) return new TextDecoder(wide).decode(head);
  let controls = 0;
  for (const byte of head) if (isControl(byte)) controls++;
  if (controls > Math.max(2, head.length * binaryShare)) return null;
  const start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  return new TextDecoder('latin1').decode(head.subarray(start));
}

function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  for (let i = 0; i < head.length; i++) if (head[i] === 0) i % 2 === 0 ? even++ : odd++;
  const most = head.length / 4;
  if (odd > most && even < odd / 10) return 'utf-16le';
  if (even > most && odd < even / 10) return 'utf-16be';
  return null;
}
