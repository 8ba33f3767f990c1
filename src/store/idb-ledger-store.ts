import type { StoreNames } from 'idb';
import { type AppError, appError } from '../lib/app-error';
import type { LedgerRecord } from '../model/ledger/event';
import { attempt } from './attempt';
import type { LedgerContents, LedgerEntry, LedgerMerge, LedgerMerged, LedgerStore } from './device-store';
import type { Database, KeptImage, Schema, Transaction } from './idb-schema';
import { isSameEvent, type KeptRecord, parseKeptRecords, recordKey } from './kept-record';
import { settleWriting } from './settle-writing';
import { headOf, isBefore, readSnapshotTexts, writeSnapshotTexts } from './snapshot-texts';

type Names = StoreNames<Schema>[];
type Writing = Transaction<'readwrite'>;
type Reading = Transaction<'readonly'>;

/** Records read at once: the page breathes between two reads, and no read holds a whole ledger twice. */
const recordsPerRead = 2000;
/** Writes of a merge between two breaths of the page. */
const recordsPerBreath = 500;

/** The ledger of this device in IndexedDB. */
export function createLedgerStore(
  database: Database,
  tellOtherTabs: () => void,
): Omit<LedgerStore, 'subscribe'> {
  return {
    open: () =>
      attempt(async () => {
        const reading = database.transaction<Names>(['records', 'snapshot', 'meta']);
        const found = await readSnapshot(reading);
        if (!found) return readAll(reading);
        const { head, state } = found;
        const { offices, foldedBy, issues } = head;
        return {
          ...(await readSince(reading, head.revision)),
          snapshot: { state, offices, foldedBy, issues },
        };
      }),
    all: () => attempt(() => readAll(database.transaction<Names>(['records', 'meta']))),
    since: (revision) => attempt(() => readSince(database.transaction<Names>(['records', 'meta']), revision)),
    about: ({ kind, id }) =>
      attempt(async () => {
        const kept = await database.getAllFromIndex('records', 'subject', [kind, id]);
        return parseKeptRecords(kept).records;
      }),
    append: (entry) =>
      attempt(async () => {
        const revision = await appendEntry(database, entry);
        tellOtherTabs();
        return revision;
      }),
    merge: (merge) =>
      attempt(async () => {
        const merged = await mergeRecords(database, merge);
        tellOtherTabs();
        return merged;
      }),
    keepSnapshot: (snapshot, revision) =>
      attempt(async () => {
        const texts = await writeSnapshotTexts(snapshot.state);
        const writing = database.transaction<Names, 'readwrite'>(['snapshot', 'meta'], 'readwrite');
        await settleWriting(writing, async () => {
          if ((await readRevision(writing)) !== revision) return;
          const store = writing.objectStore('snapshot');
          await store.clear();
          await store.put(headOf(snapshot, revision, texts.length), 'head');
          for (const [index, text] of texts.entries()) await store.put(text, index);
        });
      }),
  };
}

async function readRevision(transaction: Reading | Writing): Promise<number> {
  const revision = await transaction.objectStore('meta').get('revision');
  return typeof revision === 'number' ? revision : 0;
}

/** null = there is none, or it cannot be read; then everything is folded anew. */
async function readSnapshot(reading: Reading) {
  const store = reading.objectStore('snapshot');
  const head = await store.get('head');
  if (typeof head !== 'object') return null;
  const texts = await store.getAll(IDBKeyRange.bound(0, head.texts - 1));
  if (texts.length !== head.texts) return null;
  try {
    return { head, state: readSnapshotTexts(texts as string[]) };
  } catch {
    return null;
  }
}

async function readAll(reading: Reading): Promise<LedgerContents> {
  const records: LedgerRecord[] = [];
  const issues: AppError[] = [];
  for (let range: IDBKeyRange | null = null; ; ) {
    const kept: KeptRecord[] = await reading.objectStore('records').getAll(range, recordsPerRead);
    const parsed = parseKeptRecords(kept);
    records.push(...parsed.records);
    issues.push(...parsed.issues);
    const last = kept.at(-1);
    if (!last || kept.length < recordsPerRead) break;
    range = IDBKeyRange.lowerBound(last.key, true);
  }
  return { snapshot: null, records, issues, revision: await readRevision(reading) };
}

async function readSince(reading: Reading, revision: number): Promise<LedgerContents> {
  const index = reading.objectStore('records').index('revision');
  const kept = await index.getAll(IDBKeyRange.lowerBound(revision, true));
  return { snapshot: null, ...parseKeptRecords(kept), revision: await readRevision(reading) };
}

async function appendEntry(database: Database, entry: LedgerEntry): Promise<number> {
  const images = await readImages(entry.images);
  const names: Names = ['records', 'meta', 'contacts', 'images', 'drafts', 'baselines'];
  const writing = database.transaction(names, 'readwrite', { durability: 'strict' });
  return settleWriting(writing, async () => {
    if ((await readRevision(writing)) !== entry.revision)
      throw appError('ledger-conflict', 'Another tab has written meanwhile.');
    const revision = entry.revision + 1;
    for (const record of entry.records)
      await writing.objectStore('records').add({ ...record, key: recordKey(record.event.id, 1), revision });
    if (entry.contact)
      await writing.objectStore('contacts').put(entry.contact.contact, entry.contact.pledgeId);
    for (const [sha256, image] of images) await writing.objectStore('images').put(image, sha256);
    if (entry.draft !== undefined) await writing.objectStore('drafts').delete(entry.draft);
    if (entry.baseline?.kept) await writing.objectStore('baselines').put(entry.baseline.kept);
    else if (entry.baseline) await writing.objectStore('baselines').delete(entry.baseline.packId);
    await writing.objectStore('meta').put(revision, 'revision');
    return revision;
  });
}

async function mergeRecords(database: Database, merge: LedgerMerge): Promise<LedgerMerged> {
  const images = await readImages(merge.images);
  const names: Names = ['records', 'meta', 'images', 'snapshot'];
  const writing = database.transaction(names, 'readwrite', { durability: 'strict' });
  return settleWriting(writing, async () => {
    const merged = await addNew(writing, merge.records, (await readRevision(writing)) + 1);
    for (const [sha256, image] of images) await writing.objectStore('images').put(image, sha256);
    const head = await writing.objectStore('snapshot').get('head');
    const news = [...merged.added, ...merged.doubles];
    if (typeof head === 'object' && news.some((id) => isBefore(id, head)))
      await writing.objectStore('snapshot').clear();
    return merged;
  });
}

async function addNew(
  writing: Writing,
  records: readonly LedgerRecord[],
  revision: number,
): Promise<LedgerMerged> {
  const store = writing.objectStore('records');
  const taken = new Set(await store.getAllKeys());
  const merged = { added: [] as string[], known: [] as string[], doubles: [] as string[] };
  for (const [index, record] of records.entries()) {
    const { id } = record.event;
    let place = 1;
    let isKnown = false;
    for (; !isKnown && taken.has(recordKey(id, place)); place += 1) {
      const kept = await store.get(recordKey(id, place));
      isKnown = kept !== undefined && isSameEvent(kept.event, record.event);
    }
    if (isKnown) {
      merged.known.push(id);
      continue;
    }
    const key = recordKey(id, place);
    taken.add(key);
    (place === 1 ? merged.added : merged.doubles).push(id);
    const write = store.add({ ...record, key, revision });
    // To wait for a write now and then lets the page breathe; one that fails ends the whole transaction.
    if (index % recordsPerBreath === 0) await write;
    else write.catch(() => undefined);
  }
  if (merged.known.length < records.length) await writing.objectStore('meta').put(revision, 'revision');
  return merged;
}

/** As bytes, and before the transaction: it would end while one waits for anything else. */
async function readImages(images: LedgerEntry['images']): Promise<readonly (readonly [string, KeptImage])[]> {
  return Promise.all(
    [...(images ?? [])].map(async ([sha256, image]) => {
      return [sha256, { type: image.type, bytes: await image.arrayBuffer() }] as const;
    }),
  );
}
