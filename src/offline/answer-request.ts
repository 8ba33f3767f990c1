import type { BuiltVersion } from './data';
import { keyOfFile, listVersions, readNote, readVersion, type Shelf } from './open-shelf';

/**
 * The address of a file that the shelf may answer for, from the page's folder on; null = not ours: another origin
 * or folder, a question whether the site is there (HEAD), a part of a file, a page that is no file of the build.
 */
export function addressOf(request: Request, root: string, version: BuiltVersion): string | null {
  if (request.method !== 'GET' || request.headers.has('range')) return null;
  const url = request.url.replace(/[?#].*$/, '');
  if (!url.startsWith(root)) return null;
  const address = decodeURI(url.slice(root.length)) || 'index.html';
  // Scripts of an earlier version: an open page may still ask for them.
  const isKnown = address.startsWith('assets/') || version.files.some(([each]) => each === address);
  return isKnown ? address : null;
}

/**
 * The stored file at an address, as the version of the asking page has it, else as the newest that has it.
 * @param client id of the page or worker that asks; null = a page that is just being opened
 * @returns null when the device does not have it
 */
export async function answerRequest(
  address: string,
  client: string | null,
  version: BuiltVersion,
  shelf: Shelf,
): Promise<Response | null> {
  const own = client === null ? null : ((await readNote(shelf, 'clients'))?.[client] ?? null);
  const first = own === null || own === version.id ? version : await readVersion(shelf, own);
  const digest =
    digestIn(first, address) ?? digestIn(version, address) ?? (await digestInOthers(address, version, shelf));
  return digest ? ((await shelf.files.match(keyOfFile(shelf, digest), { ignoreVary: true })) ?? null) : null;
}

function digestIn(version: BuiltVersion | null, address: string): string | null {
  return version?.files.find(([each]) => each === address)?.[2] ?? null;
}

async function digestInOthers(address: string, version: BuiltVersion, shelf: Shelf): Promise<string | null> {
  for (const id of await listVersions(shelf)) {
    const digest = id === version.id ? null : digestIn(await readVersion(shelf, id), address);
    if (digest) return digest;
  }
  return null;
}
