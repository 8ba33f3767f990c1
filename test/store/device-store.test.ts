import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import type { DeviceStore } from '../../src/store/device-store';
import { openIdbStore } from '../../src/store/open-idb-store';
import { makeMemory, openMemoryStore } from '../../src/store/open-memory-store';
import { expectValue } from '../helpers/expect-value';
import { neighbour, noon, sampleSubmitted } from '../helpers/sample-ledger';

const first = sampleSubmitted(noon);
const second = sampleSubmitted(noon + 1, neighbour);
const contact = { person: '联系人甲', phone: '021-0000 0000', mail: '' };

let opened: DeviceStore[] = [];
let databases = 0;

/** A device on which stores can be opened one after the other (reload) or together (tabs). */
interface Device {
  readonly open: () => Promise<DeviceStore>;
}

const makes: Readonly<Record<string, () => Device>> = {
  IndexedDB: () => {
    databases += 1;
    const name = `contract-${databases}`;
    return { open: async () => expectValue(await openIdbStore({ name })) };
  },
  memory: () => {
    const memory = makeMemory();
    return { open: async () => openMemoryStore(memory) };
  },
};

async function openOn(device: Device): Promise<DeviceStore> {
  const store = await device.open();
  opened.push(store);
  return store;
}

afterEach(async () => {
  for (const store of opened) store.close();
  opened = [];
  for (let i = 1; i <= databases; i += 1) await deleteDB(`contract-${i}`);
});

describe.each(Object.entries(makes))('the device store in %s', (_name, make) => {
  it('is empty on a new device and has a name for it that lasts', async () => {
    const device = make();
    const store = await openOn(device);
    expect(expectValue(await store.ledger.all())).toEqual({ events: [], issues: [] });
    expect(store.device).toMatch(/^[0-9a-z]{16}$/);
    store.close();
    expect((await openOn(device)).device).toBe(store.device);
  });

  it('gives back what was appended, in order of the ids, after a reload', async () => {
    const device = make();
    const store = await openOn(device);
    expectValue(await store.ledger.append({ events: [second] }));
    expectValue(await store.ledger.append({ events: [first] }));
    store.close();
    expect(expectValue(await (await openOn(device)).ledger.all()).events).toEqual([first, second]);
  });

  it('writes a pledge, its contact and the end of its draft together', async () => {
    const device = make();
    const store = await openOn(device);
    expectValue(await store.drafts.save('pledge', { organisation: '示意' }));
    expectValue(
      await store.ledger.append({
        events: [first],
        contact: { pledgeId: first.id, contact },
        draft: 'pledge',
      }),
    );
    store.close();
    const again = await openOn(device);
    expect(expectValue(await again.contacts.read(first.id))).toEqual(contact);
    expect(expectValue(await again.drafts.read('pledge'))).toBeNull();
  });

  it('writes nothing of an entry when one of its events exists', async () => {
    const store = await openOn(make());
    expectValue(await store.ledger.append({ events: [first] }));
    expectValue(await store.drafts.save('pledge', 1));
    const refused = await store.ledger.append({
      events: [second, first],
      contact: { pledgeId: second.id, contact },
      draft: 'pledge',
    });
    expect(refused.ok ? 'written' : refused.error.code).toBe('ledger-conflict');
    expect(expectValue(await store.ledger.all()).events).toEqual([first]);
    expect(expectValue(await store.contacts.read(second.id))).toBeNull();
    expect(expectValue(await store.drafts.read('pledge'))).toBe(1);
  });

  it('erases a contact and keeps the pledge', async () => {
    const store = await openOn(make());
    expectValue(await store.ledger.append({ events: [first], contact: { pledgeId: first.id, contact } }));
    expectValue(await store.contacts.erase(first.id));
    expect(expectValue(await store.contacts.read(first.id))).toBeNull();
    expect(expectValue(await store.ledger.all()).events).toEqual([first]);
  });

  it('keeps a draft over a reload until it is erased', async () => {
    const device = make();
    const store = await openOn(device);
    expectValue(await store.drafts.save('pledge', { message: 'a' }));
    expectValue(await store.drafts.save('pledge', { message: 'ab' }));
    store.close();
    const again = await openOn(device);
    expect(expectValue(await again.drafts.read('pledge'))).toEqual({ message: 'ab' });
    expectValue(await again.drafts.erase('pledge'));
    expect(expectValue(await again.drafts.read('pledge'))).toBeNull();
  });

  it('hands out copies: changing one does not change what is kept', async () => {
    const store = await openOn(make());
    expectValue(await store.ledger.append({ events: [first] }));
    const [read] = expectValue(await store.ledger.all()).events;
    Object.assign(read as object, { at: 0 });
    expect(expectValue(await store.ledger.all()).events).toEqual([first]);
  });

  it('tells another tab of an append, not itself, until that one stops listening', async () => {
    const device = make();
    const [here, there] = [await openOn(device), await openOn(device)];
    const heard: string[] = [];
    here.ledger.subscribe(() => heard.push('here'));
    const told = new Promise<void>((resolve) => {
      const stop = there.ledger.subscribe(() => {
        heard.push('there');
        stop();
        resolve();
      });
    });
    expectValue(await here.ledger.append({ events: [first] }));
    await told;
    expectValue(await here.ledger.append({ events: [second] }));
    // A message of a later append comes after the messages of this one.
    const last = new Promise<void>((resolve) => there.ledger.subscribe(resolve));
    expectValue(await here.contacts.erase(first.id));
    await last;
    expect(heard).toEqual(['there']);
    expect(expectValue(await there.ledger.all()).events).toHaveLength(2);
  });
});
