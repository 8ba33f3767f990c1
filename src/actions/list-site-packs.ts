import { maxFileLength } from '../io/read-collection';
import { readResponse } from '../io/read-response';
import { readSitePacks, type SitePack, sitePacksFile } from '../io/read-site-packs';
import { appError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';

/** The packs that the site serves. `site-packs-missing` = the list did not come, or is none. */
export async function listSitePacks(): Promise<Result<readonly SitePack[]>> {
  try {
    const response = await fetch(`./data/${sitePacksFile}`);
    if (response.ok) return succeed(readSitePacks(JSON.parse(await readResponse(response, maxFileLength))));
  } catch {
    // Said below: no network, or something else than the list came.
  }
  return fail(appError('site-packs-missing', 'The list of the packs of this site did not come.'));
}
