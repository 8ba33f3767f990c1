import { parseWalks, walksFile } from '../io/parse-walks';
import { readyWalks } from '../state/ready-walks';
import { readPackExtra } from './read-pack-extra';

/**
 * Fetches the ready walks of the pack, once: they are in no one's way who only looks for a seat. A pack may
 * lack them; a file that did not come can be asked for again. Never throws.
 */
export async function loadReadyWalks(): Promise<void> {
  if (readyWalks.value.status === 'loading' || readyWalks.value.status === 'ready') return;
  readyWalks.value = { status: 'loading' };
  try {
    const text = await readPackExtra(walksFile);
    readyWalks.value = { status: 'ready', walks: text === null ? [] : parseWalks(text).walks };
  } catch {
    readyWalks.value = { status: 'failed' };
  }
}
