import { deviceOfKey } from '../io/device-of-key';
import { appError } from '../lib/app-error';
import { fail, type Result } from '../lib/result';
import type { DeviceProfile } from '../store/device-store';
import { changeProfile } from './change-profile';

/**
 * Believes a key to be the street office's on this device, from now on and for what is here already.
 * @param key the raw P-256 point, base64url
 * @param now the device's clock, milliseconds since 1970
 * @returns `office-key-damaged` when it is no key
 */
export async function confirmOffice(key: string, now = Date.now()): Promise<Result<DeviceProfile>> {
  const device = await deviceOfKey(key);
  if (device === null)
    return fail(
      appError('office-key-damaged', 'The key of the office cannot be read; nothing was confirmed.'),
    );
  return changeProfile((profile) => ({
    ...profile,
    offices: [
      ...profile.offices.filter((office) => office.device !== device),
      { device, key, confirmedAt: now },
    ],
  }));
}

/** Believes a key no longer; its decisions stay in the ledger and are not folded. */
export async function forgetOffice(device: string): Promise<Result<DeviceProfile>> {
  return changeProfile((profile) => ({
    ...profile,
    offices: profile.offices.filter((office) => office.device !== device),
  }));
}
