import { checkFile } from './check-file';
import { askedStage, type BuiltVersion } from './data';
import { keyOfFile, type Shelf } from './open-shelf';

/**
 * Asks the network for a file. One of another district's pack is kept from then on, where it is the one that the
 * build made and the device has room.
 */
export async function fetchAsked(
  address: string,
  version: BuiltVersion,
  shelf: Shelf,
  fetchFile: () => Promise<Response>,
): Promise<Response> {
  const response = await fetchFile();
  const digest = version.files.find(([each, , , stage]) => each === address && stage === askedStage)?.[2];
  if (digest === undefined || !response.ok) return response;
  const file = await checkFile(response.clone(), digest);
  // A device without room goes on as if nothing had been kept.
  if (file) await shelf.files.put(keyOfFile(shelf, digest), file).catch(() => undefined);
  return response;
}
