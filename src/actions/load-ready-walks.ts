import { parseWalks, walksFile } from '../io/parse-walks';
import { maxFileLength } from '../io/read-collection';
import { readResponse } from '../io/read-response';
import { readyWalks } from '../state/ready-walks';
import { bundledPack } from './load-pack';

/** What servers answer for a file that is not there. */
const notFound = 404;

/**
 * Fetches the ready walks of the pack, once: they are in no one's way who only looks for a seat. A pack may
 * lack them; a file that did not come can be asked for again. Never throws.
 */
export async function loadReadyWalks(): Promise<void> {
  if (readyWalks.value.status === 'loading' || readyWalks.value.status === 'ready') return;
  readyWalks.value = { status: 'loading' };
  try {
    const response = await fetch(`${bundledPack}/${walksFile}`);
    if (response.ok) {
      const { walks } = parseWalks(await readResponse(response, maxFileLength));
      readyWalks.value = { status: 'ready', walks };
    } else
      readyWalks.value = response.status === notFound ? { status: 'ready', walks: [] } : { status: 'failed' };
  } catch {
    readyWalks.value = { status: 'failed' };
  }
}
