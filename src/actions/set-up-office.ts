import { signingUnavailable } from '../io/signature-scheme';
import { fail, type Result } from '../lib/result';
import { storage } from '../state/ledger';
import type { DeviceProfile } from '../store/device-store';
import { changeProfile } from './change-profile';

/**
 * Makes this device one of the street office's, or no longer one: on it the decisions of its key then
 * count. Other devices believe them when they have confirmed the key, or their pack names it.
 * @returns `signing-unavailable` where the browser has no key to decide with
 */
export async function setUpOffice(isOffice: boolean): Promise<Result<DeviceProfile>> {
  const { value } = storage;
  if (isOffice && value.kind === 'device' && value.store.keys.publicKey === null)
    return fail(signingUnavailable);
  return changeProfile((profile) => ({ ...profile, isOffice }));
}
