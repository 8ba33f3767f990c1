import { openVolume } from '../i18n/translate';
import { addNotice } from '../state/notices';
import { reopenPage } from './reopen-page';

/**
 * A part of this page did not come although the site answers: most likely a newer version lies on the server and
 * the part of this one is gone. Offers to open the page anew; nothing happens by itself.
 */
export async function offerMissingPart(): Promise<void> {
  try {
    const { ok } = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' });
    if (!ok) return;
    await openVolume('find');
  } catch {
    // No network: whoever asked for the part says so.
    return;
  }
  addNotice('warning', 'find.offline.update.missing-part', undefined, [
    { key: 'find.offline.update.reopen', run: () => void reopenPage() },
  ]);
}
