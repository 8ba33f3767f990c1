import { fail, type Result } from '../lib/result';
import { profile, storage } from '../state/ledger';
import type { DeviceProfile } from '../store/device-store';
import { storageOpening } from './storage-opening';

/** Changes what this device knows of itself, durably; the page follows when it is kept. */
export async function changeProfile(
  change: (profile: DeviceProfile) => DeviceProfile,
): Promise<Result<DeviceProfile>> {
  const { value } = storage;
  if (value.kind !== 'device') return fail(value.kind === 'memory' ? value.error : storageOpening);
  const changed = await value.store.profile.change(change);
  if (changed.ok) profile.value = changed.value;
  return changed;
}
