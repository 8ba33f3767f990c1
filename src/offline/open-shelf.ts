import type { BuiltVersion } from './data';

/**
 * Where the device keeps the site. Files lie under the digest of their contents, so that versions share what they
 * have in common and an update carries only what is new; notes say which versions there are and who runs which.
 */
export interface Shelf {
  /** Address of the folder that the page lies in, with a slash at the end. */
  readonly root: string;
  readonly files: Cache;
  readonly notes: Cache;
}

/** The names hold the folder: several sites may lie on one origin. */
const shelfNames = (root: string) =>
  ({ files: `zuozuo files ${root}`, notes: `zuozuo notes ${root}` }) as const;

export async function openShelf(root: string, caches: CacheStorage): Promise<Shelf> {
  const names = shelfNames(root);
  const [files, notes] = await Promise.all([caches.open(names.files), caches.open(names.notes)]);
  return { root, files, notes };
}

/** The shelf as it stands; null = nothing is kept. Looking for it makes none. */
export async function findShelf(root: string, caches: CacheStorage): Promise<Shelf | null> {
  return (await caches.has(shelfNames(root).notes)) ? openShelf(root, caches) : null;
}

/** Takes everything of this folder away from the device. */
export async function eraseShelf(root: string, caches: CacheStorage): Promise<void> {
  await Promise.all(Object.values(shelfNames(root)).map((name) => caches.delete(name)));
}

/** The key of a file's contents; nothing lies at this address. */
export const keyOfFile = ({ root }: Shelf, digest: string): string => `${root}kept-file/${digest}`;

export const digestOfKey = (key: string): string => key.slice(key.lastIndexOf('/') + 1);

interface Notes {
  /** Name of the version that serves the pages. */
  readonly active: string;
  /** Name of the version that is being stored or waits. */
  readonly incoming: string;
  /** Page or worker (its client id) → the version that it runs. */
  readonly clients: Readonly<Record<string, string>>;
}

const keyOfNote = ({ root }: Shelf, name: string): string => `${root}kept-note/${name}`;

export async function readNote<Name extends keyof Notes>(
  shelf: Shelf,
  name: Name,
): Promise<Notes[Name] | null> {
  const kept = await shelf.notes.match(keyOfNote(shelf, name));
  return kept ? ((await kept.json()) as Notes[Name]) : null;
}

export async function writeNote<Name extends keyof Notes>(
  shelf: Shelf,
  name: Name,
  value: Notes[Name],
): Promise<void> {
  await shelf.notes.put(keyOfNote(shelf, name), new Response(JSON.stringify(value)));
}

const versionPrefix = 'version-';

export async function writeVersion(shelf: Shelf, version: BuiltVersion): Promise<void> {
  await shelf.notes.put(keyOfNote(shelf, versionPrefix + version.id), new Response(JSON.stringify(version)));
}

export async function readVersion(shelf: Shelf, id: string): Promise<BuiltVersion | null> {
  const kept = await shelf.notes.match(keyOfNote(shelf, versionPrefix + id));
  return kept ? ((await kept.json()) as BuiltVersion) : null;
}

export async function eraseVersion(shelf: Shelf, id: string): Promise<void> {
  await shelf.notes.delete(keyOfNote(shelf, versionPrefix + id));
}

/** The names of all versions on the shelf. */
export async function listVersions(shelf: Shelf): Promise<string[]> {
  const start = keyOfNote(shelf, versionPrefix);
  const keys = await shelf.notes.keys();
  return keys.filter(({ url }) => url.startsWith(start)).map(({ url }) => url.slice(start.length));
}
