import { appError } from '../lib/app-error';
import { attempt } from './attempt';
import type { KeptText, KeptVersion, PackDatabase } from './idb-pack-schema';
import {
  erasePackText,
  keepPackText,
  type PackReading as Reading,
  readPackText,
  type PackWriting as Writing,
} from './idb-pack-texts';
import {
  isSiteVersion,
  type NewPackVersion,
  type PackLibrary,
  type PackVersion,
  type StoredPack,
  siteVersion,
} from './pack-library';
import { pickOutdated } from './pick-outdated';
import { settleWriting } from './settle-writing';
import { sortPackVersions } from './sort-pack-versions';

type Names = ('versions' | 'texts')[];

const storeNames: Names = ['versions', 'texts'];

/** The packs of this device in IndexedDB; other tabs hear of a change by a channel of their own. */
export function createPackLibrary(database: PackDatabase): PackLibrary {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(database.name);
  /** One durable write of everything or nothing. */
  const write = <T>(work: (writing: Writing) => Promise<T>) =>
    attempt(async () => {
      const writing = database.transaction<Names, 'readwrite'>(storeNames, 'readwrite', {
        durability: 'strict',
      });
      const value = await settleWriting(writing, () => work(writing));
      channel?.postMessage('changed');
      return value;
    });
  return {
    list: () =>
      attempt(async () => {
        const newest = new Map<string, KeptVersion>();
        // By id and version: the last of each id is the newest.
        for (const kept of await database.getAll('versions')) newest.set(kept.id, kept);
        return sortPackVersions([...newest.values()].filter((kept) => !isSiteVersion(kept)).map(describe));
      }),
    read: (id) =>
      attempt(async () => {
        const reading = database.transaction<Names>(storeNames);
        const newest = (await readVersions(reading, id)).at(-1);
        return newest && !isSiteVersion(newest) ? readPack(reading, newest) : null;
      }),
    versions: (id) =>
      attempt(async () =>
        (await readVersions(database.transaction<Names>(storeNames), id)).map(describe).reverse(),
      ),
    add: (pack, after) => write((writing) => addVersion(writing, pack, after)),
    goBack: (id, version) => write((writing) => goBackTo(writing, id, version)),
    erase: (id) =>
      write(async (writing) => {
        for (const kept of await readVersions(writing, id)) {
          for (const text of listTexts(kept)) await erasePackText(writing, text);
          await writing.objectStore('versions').delete([id, kept.version]);
        }
      }),
    subscribe(listener) {
      channel?.addEventListener('message', listener);
      return () => channel?.removeEventListener('message', listener);
    },
    close() {
      channel?.close();
      database.close();
    },
  };
}

/** Oldest first. */
const readVersions = (transaction: Reading | Writing, id: string): Promise<KeptVersion[]> =>
  transaction.objectStore('versions').getAll(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]));

const listTexts = ({ files, extras }: KeptVersion): KeptText[] => [
  ...Object.values(files),
  ...Object.values(extras ?? {}),
];

const describe = ({ files: _files, extras: _extras, ...version }: KeptVersion): PackVersion => version;

async function readPack(transaction: Reading | Writing, kept: KeptVersion): Promise<StoredPack> {
  const texts = await readTexts(transaction, kept.files);
  const pack = { ...describe(kept), texts };
  return kept.extras ? { ...pack, extras: await readTexts(transaction, kept.extras) } : pack;
}

async function readTexts<Name extends string>(
  transaction: Reading | Writing,
  files: Readonly<Partial<Record<Name, KeptText>>>,
): Promise<Partial<Record<Name, string>>> {
  const texts: Partial<Record<Name, string>> = {};
  for (const [name, kept] of Object.entries(files) as [Name, KeptText][])
    texts[name] = await readPackText(transaction, name, kept);
  return texts;
}

async function addVersion(
  writing: Writing,
  { texts, extras, ...head }: NewPackVersion,
  after: number | null,
): Promise<StoredPack> {
  const versions = await readVersions(writing, head.id);
  const before = versions.at(-1);
  const open = before && !isSiteVersion(before) ? before.version : null;
  if (open !== after)
    throw appError('pack-conflict', `Another tab has changed the pack ${head.id} meanwhile.`);
  const version = (before?.version ?? siteVersion) + 1;
  const kept: KeptVersion = {
    ...head,
    version,
    content: version,
    files: await keepTexts(writing, texts, before?.files ?? {}),
    extras: extras ? await keepTexts(writing, extras, before?.extras ?? {}) : (before?.extras ?? null),
  };
  await keepVersion(writing, versions, kept);
  return readPack(writing, kept);
}

async function goBackTo(writing: Writing, id: string, target: number): Promise<StoredPack | null> {
  const versions = await readVersions(writing, id);
  const before = versions.at(-1);
  const found = versions.find(({ version }) => version === target);
  if (!before || (!found && target !== siteVersion))
    throw appError('pack-version-gone', `Version ${target} of the pack ${id} is no longer kept.`);
  const kept: KeptVersion = {
    ...(found ?? { ...before, content: siteVersion, files: {}, extras: null }),
    version: before.version + 1,
    savedAt: Date.now(),
    origin: { kind: 'undo', files: found?.origin.files ?? [] },
  };
  await keepVersion(writing, versions, kept);
  return isSiteVersion(kept) ? null : readPack(writing, kept);
}

/** Where the texts lie. */
async function keepTexts<Name extends string>(
  writing: Writing,
  texts: Readonly<Partial<Record<Name, string>>>,
  before: Readonly<Partial<Record<Name, KeptText>>>,
): Promise<Partial<Record<Name, KeptText>>> {
  const kept: Partial<Record<Name, KeptText>> = {};
  for (const [name, text] of Object.entries(texts) as [Name, string][])
    kept[name] = await keepPackText(writing, text, before[name]);
  return kept;
}

/** Writes a version, and clears away the oldest ones with the texts that only they had. */
async function keepVersion(
  writing: Writing,
  versions: readonly KeptVersion[],
  kept: KeptVersion,
): Promise<void> {
  await writing.objectStore('versions').add(kept);
  const all = [...versions, kept];
  const outdated = pickOutdated(all.map((each) => ({ version: each.version, texts: listTexts(each) })));
  const needed = new Set<number>();
  for (const each of all)
    if (!outdated.has(each.version)) for (const { text } of listTexts(each)) needed.add(text);
  for (const each of all.filter(({ version }) => outdated.has(version))) {
    for (const text of listTexts(each)) if (!needed.has(text.text)) await erasePackText(writing, text);
    await writing.objectStore('versions').delete([each.id, each.version]);
  }
}
