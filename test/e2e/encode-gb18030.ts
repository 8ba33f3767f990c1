/** Bytes of two in GB18030 by the character that they stand for; Node reads the encoding and cannot write it. */
const twoBytes = new Map<string, readonly [number, number]>();

function learn(): void {
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1) twoBytes.set(text, [lead, trail]);
    }
}

/** A text as spreadsheets in China write it. Throws for a character that takes four bytes. */
export function encodeGb18030(text: string): Uint8Array {
  if (twoBytes.size === 0) learn();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      if (code < 0x80) return [code];
      const bytes = twoBytes.get(character);
      if (!bytes) throw new Error(`${character} takes four bytes in GB18030.`);
      return bytes;
    }),
  );
}
