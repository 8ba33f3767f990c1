import { writePreference } from '../state/preferences';
import { askStoragePromise } from './ask-storage-promise';
import { keepOffline, storeStages } from './keep-offline';

/** The person wants everything on the device now, whatever the browser saves otherwise. */
export async function storeOffline(): Promise<void> {
  writePreference('offline', 'on');
  void askStoragePromise();
  const registration = await keepOffline();
  if (!registration) return;
  const { active } = registration.active ? registration : await navigator.serviceWorker.ready;
  if (active) await storeStages(active);
}
