import { readBase64Url } from '../lib/base64url';

const nameLength = 16;
/** Base-36 digits of the greatest SHA-256: 36^50 > 2^256 > 36^49. */
const digestDigits = 50;
/** Bytes of an uncompressed point of P-256: the mark 4, x and y (SEC 1, section 2.3.3). */
const pointLength = 65;

/**
 * The name of the device that holds a key: the first 16 base-36 digits of the SHA-256 of the raw point,
 * about 80 bits, too many to look for a second key of the same name.
 * @param publicKey the raw P-256 point, base64url
 * @returns null when that is no such point, or the browser has no WebCrypto here
 */
export async function deviceOfKey(publicKey: string): Promise<string | null> {
  const point = readBase64Url(publicKey);
  const subtle = globalThis.crypto?.subtle;
  if (!subtle || point?.length !== pointLength || point[0] !== 4) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', point));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return BigInt(`0x${hex}`).toString(36).padStart(digestDigits, '0').slice(0, nameLength);
}
