import { keeping, siteUpdate } from '../state/keeping';
import { offlineWords } from '../state/online';
import { writePreference } from '../state/preferences';
import { askKeeper } from './ask-keeper';
import { forgetRegistration } from './keep-offline';

/**
 * Takes the stored site off the device, for good: nothing is stored again until the person says so. What the
 * person did (pledges, scenarios, drafts) is somewhere else and stays.
 */
export async function clearOffline(): Promise<void> {
  writePreference('offline', 'off');
  const registration = await navigator.serviceWorker?.getRegistration();
  const worker = registration?.active ?? registration?.waiting ?? registration?.installing;
  if (worker) await askKeeper(worker, { type: 'clear' });
  await registration?.unregister();
  forgetRegistration();
  offlineWords.value = 'common.offline';
  siteUpdate.value = { kind: 'none' };
  keeping.value = { kind: 'off', amounts: null, isStoring: false, fault: null };
}
