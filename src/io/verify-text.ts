import { readBase64Url } from '../lib/base64url';
import { deviceOfKey } from './device-of-key';
import { signatureScheme } from './signature-scheme';

/**
 * Which device signed a text.
 * @param key the raw P-256 point, base64url
 * @param signature r and s, base64url
 * @returns the device's name; null when it was not signed with this key, or nothing can be checked here
 */
export async function verifyText(
  text: string,
  key: string | undefined,
  signature: string | undefined,
): Promise<string | null> {
  const point = readBase64Url(key ?? '');
  const bytes = readBase64Url(signature ?? '');
  const device = await deviceOfKey(key ?? '');
  if (!point || !bytes || device === null) return null;
  try {
    const imported = await crypto.subtle.importKey('raw', point, signatureScheme, false, ['verify']);
    const holds = await crypto.subtle.verify(
      signatureScheme,
      imported,
      bytes,
      new TextEncoder().encode(text),
    );
    return holds ? device : null;
  } catch {
    return null;
  }
}
