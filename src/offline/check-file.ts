import { writeBase64Url } from '../lib/base64url';

/**
 * A response whose bytes have a SHA-256 (base64url), ready to be stored and to answer a navigation even when the
 * server redirected; null when something else came.
 */
export async function checkFile(response: Response, digest: string): Promise<Response | null> {
  const body = await response.arrayBuffer();
  if (!response.ok || (await digestOf(body)) !== digest) return null;
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(body, { headers });
}

/** SHA-256 in base64url, without padding. */
async function digestOf(body: ArrayBuffer): Promise<string> {
  return writeBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', body)));
}
