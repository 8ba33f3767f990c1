import { loadDistrict } from '../io/load-district';
import { maxFileLength } from '../io/read-collection';
import { readResponse } from '../io/read-response';
import { appError } from '../lib/app-error';
import { pack } from '../state/district';

/** The pack that the site ships, relative to the page so that any folder of any host will do. */
export const bundledPack = './data/jingansi';

export const openBundledPack = (): Promise<void> => loadPack(bundledPack);

/** Fetches a district pack and puts it into the state, with what was wrong in it. Never throws. */
async function loadPack(folder: string): Promise<void> {
  pack.value = { status: 'loading', loaded: 0, total: 1 };
  let loaded = 0;
  let total = 0;
  const readFile = async (name: string): Promise<string> => {
    total += 1;
    const response = await fetch(`${folder}/${name}`);
    if (!response.ok) throw appError('missing-file', `${name}: the server answered ${response.status}.`);
    const text = await readResponse(response, maxFileLength);
    loaded += 1;
    if (pack.value.status === 'loading') pack.value = { status: 'loading', loaded, total };
    return text;
  };
  const result = await loadDistrict(readFile);
  pack.value = result.ok
    ? { status: 'ready', district: result.value.district, issues: result.value.issues }
    : { status: 'failed', error: result.error };
}
