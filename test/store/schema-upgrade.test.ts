import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeviceStore } from '../../src/store/device-store';
import { openIdbStore } from '../../src/store/open-idb-store';
import { codeOf } from '../helpers/code-of';
import { expectValue } from '../helpers/expect-value';
import { emptyScenario } from '../helpers/random-scenario';
import { noon, sampleSubmitted } from '../helpers/sample-ledger';
import { sampleWish } from '../helpers/sample-wish';

const event = sampleSubmitted(noon, { role: 'applicant', device: 'olddevice0000001' });
const contact = { person: '联系人甲', phone: '', mail: '' };
const damaged = { id: 'rubbish', half: true };

/** Makes a database as version 1, 2 or 3 of the app left it. */
async function makeOld(version: number): Promise<IDBPDatabase> {
  const old = await openDB('zuozuo', version, {
    upgrade(database) {
      database.createObjectStore('events', { keyPath: 'id' });
      for (const store of ['contacts', 'drafts', 'meta']) database.createObjectStore(store);
      if (version > 1) database.createObjectStore('scenarios', { keyPath: 'id' });
      if (version > 2) {
        const records = database.createObjectStore('records', { keyPath: 'key' });
        records.createIndex('subject', ['event.subject.kind', 'event.subject.id']);
        records.createIndex('revision', 'revision');
        for (const store of ['keys', 'images', 'profile', 'snapshot']) database.createObjectStore(store);
        database.createObjectStore('slips', { keyPath: 'pledgeId' });
        database.createObjectStore('baselines', { keyPath: 'packId' });
      }
    },
  });
  for (const one of [event, damaged]) {
    await old.put('events', one);
    if (version > 2) await old.put('records', { key: one.id, event: one, authorship: 'own', revision: 0 });
  }
  await old.put('contacts', contact, event.id);
  await old.put('drafts', { message: 'a' }, 'pledge');
  await old.put('meta', 'olddevice0000001', 'device');
  if (version > 1) await old.put('scenarios', emptyScenario);
  return old;
}

async function expectEverything(store: DeviceStore): Promise<void> {
  const { records, issues } = expectValue(await store.ledger.open());
  expect(records).toEqual([{ event, authorship: 'own' }]);
  expect(issues.map(({ values }) => values?.id)).toEqual(['rubbish']);
  expect(expectValue(await store.contacts.read(event.id))).toEqual(contact);
  expect(expectValue(await store.drafts.read('pledge'))).toEqual({ message: 'a' });
  expect(store.keys.formerDevices).toEqual(['olddevice0000001']);
  expect(store.keys.device).not.toBe('olddevice0000001');
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe.each([1, 2, 3])('a device of version %i', (version) => {
  it('is upgraded with everything that it kept, and remembers its name of before', async () => {
    (await makeOld(version)).close();
    const store = expectValue(await openIdbStore());
    await expectEverything(store);
    expect(expectValue(await store.wishes.all())).toEqual([]);
    expectValue(await store.wishes.save(sampleWish));
    expect(expectValue(await store.scenarios.all()).scenarios).toEqual(version > 1 ? [emptyScenario] : []);
    store.close();
    const again = expectValue(await openIdbStore());
    await expectEverything(again);
    expect(again.keys.device).toBe(store.keys.device);
    expect(expectValue(await again.wishes.all())).toEqual([sampleWish]);
    again.close();
  });

  it('is upgraded at once when the tab of the older version lets go', async () => {
    const old = await makeOld(version);
    old.addEventListener('versionchange', () => old.close());
    const store = expectValue(await openIdbStore());
    await expectEverything(store);
    store.close();
  });

  it('is told as blocked while the older tab holds on, and upgraded when that is closed', async () => {
    const old = await makeOld(version);
    let isFreed = false;
    const refused = await openIdbStore({ onFreed: () => (isFreed = true) });
    expect(codeOf(refused)).toBe('storage-blocked');
    expect(await old.get('events', event.id)).toEqual(event);
    old.close();
    await vi.waitFor(() => expect(isFreed).toBe(true));
    const store = expectValue(await openIdbStore());
    await expectEverything(store);
    store.close();
  });
});

describe('a browser without WebCrypto', () => {
  it('or that keeps no keys has a name that lasts and cannot sign; with a key it remembers that name', async () => {
    const secure = crypto;
    vi.stubGlobal('crypto', { getRandomValues: secure.getRandomValues.bind(secure) });
    const store = expectValue(await openIdbStore());
    const { device, publicKey, formerDevices, sign } = store.keys;
    expect([publicKey, formerDevices]).toEqual([null, []]);
    expect(codeOf(await sign(new Uint8Array()))).toBe('signing-unavailable');
    store.close();
    const again = expectValue(await openIdbStore());
    expect(again.keys.device).toBe(device);
    again.close();

    vi.stubGlobal('crypto', secure);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('no keys in private windows', 'DataCloneError');
    });
    const keyless = expectValue(await openIdbStore());
    expect([keyless.keys.device, keyless.keys.publicKey]).toEqual([device, null]);
    keyless.close();

    const signing = expectValue(await openIdbStore());
    expect(signing.keys.formerDevices).toEqual([device]);
    expect(codeOf(await signing.keys.sign(new Uint8Array()))).toBe('fine');
    signing.close();
  });
});
