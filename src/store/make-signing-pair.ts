import { deviceOfKey } from '../io/device-of-key';
import { signatureScheme, signingUnavailable } from '../io/signature-scheme';
import { writeBase64Url } from '../lib/base64url';
import { fail, type Result, succeed } from '../lib/result';
import type { DeviceKeys } from './device-store';

/** A device's keys as it keeps them: the private one cannot be read out, only used. */
export interface SigningPair {
  readonly device: string;
  /** The raw point, base64url. */
  readonly publicKey: string;
  readonly privateKey: CryptoKey;
  readonly formerDevices: readonly string[];
}

/**
 * Makes a key pair, and the device's name from it.
 * @param formerDevices names under which the device acted before
 * @returns null where the browser has no WebCrypto (no secure context)
 */
export async function makeSigningPair(formerDevices: readonly string[] = []): Promise<SigningPair | null> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const { privateKey, publicKey } = await subtle.generateKey(signatureScheme, false, ['sign', 'verify']);
  const point = writeBase64Url(new Uint8Array(await subtle.exportKey('raw', publicKey)));
  const device = await deviceOfKey(point);
  return device === null ? null : { device, publicKey: point, privateKey, formerDevices };
}

/**
 * The keys as the rest of the app sees them.
 * @param name of a device that has no keys
 */
export function toDeviceKeys(pair: SigningPair | null, name: string): DeviceKeys {
  if (!pair)
    return { device: name, publicKey: null, formerDevices: [], sign: async () => fail(signingUnavailable) };
  const { device, publicKey, formerDevices } = pair;
  return { device, publicKey, formerDevices, sign: (bytes) => signBytes(pair.privateKey, bytes) };
}

async function signBytes(key: CryptoKey, bytes: Uint8Array): Promise<Result<Uint8Array>> {
  try {
    // A copy: the type of the parameter leaves open whether the memory is shared.
    const signature = await crypto.subtle.sign(signatureScheme, key, new Uint8Array(bytes));
    return succeed(new Uint8Array(signature));
  } catch {
    return fail(signingUnavailable);
  }
}
