import { storage } from '../state/storage';
import { askPersistence } from '../store/ask-persistence';
import type { DeviceStore } from '../store/device-store';

/** The storage for which the browser has been asked; its answer may still be on the way. */
let askedFor: DeviceStore | null = null;

/** Asks the browser once, when something is first kept, not to clear this site's storage by itself. */
export async function statePersistence(): Promise<void> {
  const { value } = storage;
  if (value.kind !== 'device' || value.persistence !== 'not-asked' || askedFor === value.store) return;
  askedFor = value.store;
  const persistence = await askPersistence();
  if (storage.value === value) storage.value = { ...value, persistence };
}
