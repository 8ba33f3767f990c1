import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { schemaVersion } from '../../src/store/idb-schema';
import { openIdbStore } from '../../src/store/open-idb-store';
import { storageError } from '../../src/store/storage-error';
import { codeOf } from '../helpers/code-of';
import { expectValue } from '../helpers/expect-value';
import { noon, sampleSubmitted } from '../helpers/sample-ledger';

const event = sampleSubmitted(noon);
const record = { event, authorship: 'signed' } as const;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('storage that fails', () => {
  it('is told as blocked where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(codeOf(await openIdbStore())).toBe('storage-blocked');
  });

  it.each([
    ['storage-blocked', 'SecurityError'],
    ['storage-blocked', 'InvalidStateError'],
    ['storage-corrupt', 'UnknownError'],
    ['storage-full', 'QuotaExceededError'],
    ['storage-failed', 'SomethingElseError'],
  ])('is told as %s when opening throws %s', async (code, name) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    expect(codeOf(await openIdbStore())).toBe(code);
  });

  it('is told as newer when a later version of the app has written it', async () => {
    (await openDB('zuozuo', 99)).close();
    expect(codeOf(await openIdbStore())).toBe('storage-newer');
  });

  it('writes nothing and says so when it is full in the middle of a write', async () => {
    const store = expectValue(await openIdbStore());
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const entry = {
      records: [record],
      revision: 0,
      contact: { pledgeId: event.id, contact: { person: 'a', phone: '', mail: '' } },
    };
    const refused = await store.ledger.append(entry);
    expect(codeOf(refused)).toBe('storage-full');
    put.mockRestore();
    expect(expectValue(await store.ledger.all()).records).toEqual([]);
    expect(codeOf(await store.ledger.append(entry))).toBe('fine');
    store.close();
  });

  it('skips damaged records, says which, and reads the rest', async () => {
    const store = expectValue(await openIdbStore());
    expectValue(await store.ledger.append({ records: [record], revision: 0 }));
    const raw = await openDB('zuozuo', schemaVersion);
    await raw.put('records', { key: 'rubbish', event: { id: 'rubbish', half: true }, revision: 2 });
    const flying = { ...event, id: `${event.id}x`, payload: { track: 'fly' } };
    await raw.put('records', { key: flying.id, event: flying, authorship: 'signed', revision: 2 });
    await raw.put('records', { key: 'nothing' });
    raw.close();
    const { records, issues } = expectValue(await store.ledger.all());
    expect(records).toEqual([record]);
    expect(issues.map(({ values }) => [values?.id, values?.field])).toEqual([
      [`${event.id}x`, 'payload.track'],
      ['?', '(no object)'],
      ['rubbish', 'id'],
    ]);
    store.close();
  });

  it('asks for a strict transaction for every write that a person relies on', async () => {
    const store = expectValue(await openIdbStore());
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expectValue(await store.ledger.append({ records: [record], revision: 0 }));
    expectValue(await store.contacts.erase(event.id));
    expect(transaction.mock.calls.map(([, mode, options]) => [mode, options?.durability])).toEqual([
      ['readwrite', 'strict'],
      ['readwrite', 'strict'],
    ]);
    store.close();
  });

  it('lets a later version through: the older tab closes and is told', async () => {
    const lost: string[] = [];
    const store = expectValue(await openIdbStore({ onLost: ({ code }) => lost.push(code) }));
    (await openDB('zuozuo', schemaVersion + 1)).close();
    expect(lost).toEqual(['storage-newer']);
    expect(codeOf(await store.ledger.append({ records: [record], revision: 0 }))).toBe('storage-blocked');
    store.close();
  });

  it('has a code for whatever was thrown', () => {
    expect(storageError('text').code).toBe('storage-failed');
    expect(storageError(new DOMException('', 'ConstraintError')).code).toBe('ledger-conflict');
  });
});
