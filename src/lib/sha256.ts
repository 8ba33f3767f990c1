/**
 * SHA-256 of bytes as lower-case hex.
 * @returns null where the browser has no cryptography (a page without https)
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  // Typed as always there, but absent outside a secure context.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
