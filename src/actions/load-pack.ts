import { loadDistrict } from '../io/load-district';
import type { PackFile } from '../io/pack-files';
import { maxFileLength } from '../io/read-collection';
import { readResponse } from '../io/read-response';
import { appError } from '../lib/app-error';
import { pack } from '../state/district';
import { hasNotedPack } from '../state/noted-packs';
import { openPackId, openPackVersion } from '../state/open-pack';

/** Where the site has the pack that is open, relative to the page so that any folder of any host will do. */
export const packFolder = (): string => `./data/${openPackId.value}`;

/**
 * Takes the pack that is open into the state, with what was wrong in it: the version that this device keeps,
 * else the site's. Never throws.
 */
export async function loadPack(): Promise<void> {
  // Read anew, the pack on the page stays until the other one is there: whoever reads a panel goes on reading.
  if (pack.value.status !== 'ready') pack.value = { status: 'loading', loaded: 0, total: 1 };
  const isKept = hasNotedPack(openPackId.value);
  let result = await loadDistrict((isKept && (await readDevicePack())) || fetchFile(), tellShare);
  // The note of a pack of this device may be lost while the pack is not.
  if (!result.ok && !isKept) {
    const kept = await readDevicePack();
    if (kept) result = await loadDistrict(kept, tellShare);
  }
  pack.value = result.ok
    ? { status: 'ready', district: result.value.district, issues: result.value.issues }
    : { status: 'failed', error: result.error };
}

/** A hundredth is as far as a bar can be seen to move. */
function tellShare(share: number): void {
  const { value } = pack;
  if (value.status === 'loading' && share - (value.share ?? -1) >= 0.01) pack.value = { ...value, share };
}

/** HTTP: the server has no such file. */
const notFound = 404;

type ReadFile = (name: PackFile) => Promise<string>;

/** Nobody loads it who has no pack of their own. @returns null where this device has none, or cannot be asked */
const readDevicePack = (): Promise<ReadFile | null> =>
  import('./read-device-pack').then(
    ({ readDevicePack: read }) => read(),
    () => null,
  );

function fetchFile(): ReadFile {
  openPackVersion.value = null;
  let loaded = 0;
  let total = 0;
  return async (name) => {
    total += 1;
    const response = await fetch(`${packFolder()}/${name}`);
    if (!response.ok) {
      const code = response.status === notFound ? 'absent-file' : 'missing-file';
      throw appError(code, `${name}: the server answered ${response.status}.`);
    }
    const text = await readResponse(response, maxFileLength);
    loaded += 1;
    if (pack.value.status === 'loading') pack.value = { status: 'loading', loaded, total };
    return text;
  };
}
