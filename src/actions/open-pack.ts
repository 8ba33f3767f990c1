import { baselineInUse } from '../state/baseline';
import { hasNotedBaseline } from '../state/noted-baseline';
import { openPackId, packPreference, sitePackId } from '../state/open-pack';
import { writePreference } from '../state/preferences';
import { formatLink } from '../state/url-format';
import { loadPack } from './load-pack';

/**
 * Opens a pack: the page is opened anew with it, after everything that is on its way has been written, and this
 * device remembers the choice. The pack that is open already is read anew in its place: an import, or a step
 * back, has given it another version.
 */
export async function openPack(id: string): Promise<void> {
  if (id !== openPackId.value) {
    writePreference(packPreference, id);
    // `bindUrl` sees to the rest, as with any link to another pack.
    location.hash = formatLink({ ...(id !== sitePackId() && { pack: id }), lens: 'plan', page: 'data' });
    return;
  }
  baselineInUse.value = null;
  await loadPack();
  if (!hasNotedBaseline()) return;
  // A part that did not come leaves the pack's own seats; Adopt tries again.
  await import('./use-kept-baseline').then(
    ({ useKeptBaseline }) => useKeptBaseline(),
    () => {},
  );
}
