import { maxFileLength } from '../io/read-collection';
import { readResponse } from '../io/read-response';
import { appError } from '../lib/app-error';
import { openPackVersion } from '../state/open-pack';
import type { PackExtra } from '../store/pack-library';
import { packFolder } from './load-pack';

/** What servers answer for a file that is not there. */
const notFound = 404;

/**
 * A file beside the district of the pack that is open: this device's, else the site's.
 * @returns null = the pack has none
 * @throws where it should be there and did not come
 */
export async function readPackExtra(file: PackExtra): Promise<string | null> {
  if (openPackVersion.value) {
    const { readDeviceExtra } = await import('./read-device-extra');
    const own = await readDeviceExtra(file);
    if (own !== undefined) return own;
  }
  const response = await fetch(`${packFolder()}/${file}`);
  if (response.ok) return readResponse(response, maxFileLength);
  if (response.status === notFound) return null;
  throw appError('missing-file', `${file}: the server answered ${response.status}.`);
}
