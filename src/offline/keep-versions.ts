import type { BuiltVersion } from './data';
import {
  digestOfKey,
  eraseVersion,
  listVersions,
  readNote,
  readVersion,
  type Shelf,
  writeNote,
  writeVersion,
} from './open-shelf';

/** Writes down that a version is coming, so that nothing of it is cleared away. */
export async function announceVersion(shelf: Shelf, version: BuiltVersion): Promise<void> {
  await writeVersion(shelf, version);
  await writeNote(shelf, 'incoming', version.id);
}

/** Writes a version down that is stored again after everything was cleared. */
export async function restoreVersion(shelf: Shelf, version: BuiltVersion): Promise<void> {
  await writeVersion(shelf, version);
  if ((await readNote(shelf, 'active')) === null) await writeNote(shelf, 'active', version.id);
}

/** The version that serves the pages; null = none yet. */
export async function activeVersion(shelf: Shelf): Promise<BuiltVersion | null> {
  const id = await readNote(shelf, 'active');
  return id === null ? null : readVersion(shelf, id);
}

/**
 * Makes a version the one that new pages get. Pages that are open (by client id) go on with the one that they
 * were made of: who is not in the list yet runs the version before.
 */
export async function activateVersion(
  shelf: Shelf,
  version: BuiltVersion,
  openClients: readonly string[],
): Promise<void> {
  const before = (await readNote(shelf, 'active')) ?? version.id;
  const known = (await readNote(shelf, 'clients')) ?? {};
  await writeNote(
    shelf,
    'clients',
    Object.fromEntries(openClients.map((client) => [client, known[client] ?? before])),
  );
  await writeVersion(shelf, version);
  await writeNote(shelf, 'active', version.id);
}

/** Writes down which version a page that is just being opened runs. */
export async function noteClient(shelf: Shelf, client: string, version: string): Promise<void> {
  const known = (await readNote(shelf, 'clients')) ?? {};
  if (known[client] !== version) await writeNote(shelf, 'clients', { ...known, [client]: version });
}

/** Clears away versions that no page runs, and the files that only they had. */
export async function dropUnneeded(shelf: Shelf, openClients: readonly string[]): Promise<void> {
  const clients = (await readNote(shelf, 'clients')) ?? {};
  const needed = new Set([
    await readNote(shelf, 'active'),
    await readNote(shelf, 'incoming'),
    ...openClients.map((client) => clients[client] ?? null),
  ]);
  const digests = new Set<string>();
  for (const id of await listVersions(shelf)) {
    const version = needed.has(id) ? await readVersion(shelf, id) : null;
    if (version) for (const [, , digest] of version.files) digests.add(digest);
    else await eraseVersion(shelf, id);
  }
  for (const key of await shelf.files.keys())
    if (!digests.has(digestOfKey(key.url))) await shelf.files.delete(key);
}
