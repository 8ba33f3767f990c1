import { isOffice, packOffices, storage } from '../state/ledger';
import { nameOfPack, openPackVersion, sitePackId } from '../state/open-pack';
import { readText, writePreference } from '../state/preferences';
import { listSitePacks } from './list-site-packs';
import { setUpOffice } from './set-up-office';

/**
 * Makes this device the office of a district that was imported on it: nobody else is, and who corrects their own
 * data should not have to say who they are first. Only where the pack names no office and is none of the site's,
 * and only once: who says later that it is no office's device is believed.
 */
export async function setUpOwnOffice(): Promise<void> {
  const { value: version } = openPackVersion;
  const isOwn = version?.origin.kind === 'import' && packOffices.value?.length === 0;
  if (!isOwn || isOffice.value || storage.value.kind !== 'device' || readText(noteName()) !== null) return;
  if (await isServed(version.id)) return;
  const made = await setUpOffice(true);
  if (made.ok) writePreference(noteName(), 'made');
}

const noteName = () => nameOfPack('own-office');

/** Without a network the list does not come: then the pack that the site opens is the one that it is known to have. */
async function isServed(packId: string): Promise<boolean> {
  const served = await listSitePacks();
  return served.ok ? served.value.some(({ id }) => id === packId) : packId === sitePackId();
}
