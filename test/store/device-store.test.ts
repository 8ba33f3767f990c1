import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../src/model/ledger/event';
import { emptyLedger } from '../../src/model/ledger/ledger-state';
import type { DeviceStore, LedgerSnapshot } from '../../src/store/device-store';
import { makeSigningPair } from '../../src/store/make-signing-pair';
import { makeMemory } from '../../src/store/memory';
import { openIdbStore } from '../../src/store/open-idb-store';
import { openMemoryStore } from '../../src/store/open-memory-store';
import { emptyProfile } from '../../src/store/read-profile';
import { codeOf } from '../helpers/code-of';
import { expectValue } from '../helpers/expect-value';
import { neighbour, noon, sampleSubmitted } from '../helpers/sample-ledger';
import { sampleWish } from '../helpers/sample-wish';

const recordOf = (event: LedgerRecord['event'], authorship: LedgerRecord['authorship'] = 'signed') => ({
  event,
  authorship,
});
const first = recordOf(sampleSubmitted(noon));
const second = recordOf(sampleSubmitted(noon + 1, neighbour));
const third = recordOf(sampleSubmitted(noon + 2));
const contact = { person: '联系人甲', phone: '021-0000 0000', mail: '' };

let opened: DeviceStore[] = [];
let databases = 0;

/** A device on which stores can be opened one after the other (reload) or together (tabs). */
interface Device {
  readonly open: () => Promise<DeviceStore>;
}

const makes: Readonly<Record<string, () => Promise<Device>>> = {
  IndexedDB: async () => {
    databases += 1;
    const name = `contract-${databases}`;
    return { open: async () => expectValue(await openIdbStore({ name })) };
  },
  memory: async () => {
    const memory = makeMemory(await makeSigningPair());
    return { open: async () => openMemoryStore(memory) };
  },
};

async function openOn(device: Device): Promise<DeviceStore> {
  const store = await device.open();
  opened.push(store);
  return store;
}

const recordsOf = async ({ ledger }: DeviceStore) => expectValue(await ledger.all()).records;

/** A snapshot of whatever has been written: to the store a state is a state. */
const snapshotOf = (records: readonly LedgerRecord[]): LedgerSnapshot => ({
  state: { ...emptyLedger, lastId: records.at(-1)?.event.id ?? null },
  offices: ['office0000000001'],
  foldedBy: 'test.js',
  issues: [],
});

afterEach(async () => {
  for (const store of opened) store.close();
  opened = [];
  for (let i = 1; i <= databases; i += 1) await deleteDB(`contract-${i}`);
});

describe.each(Object.entries(makes))('the device store in %s', (_name, make) => {
  it('is empty on a new device and has a key, and a name from it, that last', async () => {
    const device = await make();
    const store = await openOn(device);
    expect(expectValue(await store.ledger.open())).toEqual({
      snapshot: null,
      records: [],
      revision: 0,
      issues: [],
    });
    expect(store.keys.device).toMatch(/^[0-9a-z]{16}$/);
    expect(store.keys.publicKey).toMatch(/^[\w-]{87}$/);
    expect(store.keys.formerDevices).toEqual([]);
    store.close();
    const again = await openOn(device);
    expect(again.keys.device).toBe(store.keys.device);
    expect(again.keys.publicKey).toBe(store.keys.publicKey);
    expect(expectValue(await again.keys.sign(new Uint8Array(3)))).toHaveLength(64);
  });

  it('gives back what was appended, verdicts and all, in order of the ids, after a reload', async () => {
    const device = await make();
    const store = await openOn(device);
    expect(expectValue(await store.ledger.append({ records: [second], revision: 0 }))).toBe(1);
    expectValue(await store.ledger.append({ records: [recordOf(first.event, 'own')], revision: 1 }));
    store.close();
    const { records, revision } = expectValue(await (await openOn(device)).ledger.all());
    expect(records).toEqual([recordOf(first.event, 'own'), second]);
    expect(revision).toBe(2);
  });

  it('writes a pledge, its contact, its image and the end of its draft together', async () => {
    const device = await make();
    const store = await openOn(device);
    expectValue(await store.drafts.save('pledge', { organisation: '示意' }));
    expectValue(
      await store.ledger.append({
        records: [first],
        revision: 0,
        contact: { pledgeId: first.event.id, contact },
        images: new Map([['abc', new Blob(['image'], { type: 'image/png' })]]),
        draft: 'pledge',
      }),
    );
    store.close();
    const again = await openOn(device);
    expect(expectValue(await again.contacts.read(first.event.id))).toEqual(contact);
    expect(expectValue(await again.drafts.read('pledge'))).toBeNull();
    const image = expectValue(await again.images.read('abc'));
    expect([image?.type, await image?.text()]).toEqual(['image/png', 'image']);
    expect(expectValue(await again.images.read('abd'))).toBeNull();
  });

  it.each([
    ['another tab has written since it was decided', [second], 0],
    ['one of its events exists', [second, first], 1],
  ] as const)('writes nothing of an entry when %s', async (_why, records, revision) => {
    const store = await openOn(await make());
    expectValue(await store.ledger.append({ records: [first], revision: 0 }));
    expectValue(await store.drafts.save('pledge', 1));
    const refused = await store.ledger.append({
      records,
      revision,
      contact: { pledgeId: second.event.id, contact },
      draft: 'pledge',
    });
    expect(codeOf(refused)).toBe('ledger-conflict');
    expect(await recordsOf(store)).toEqual([first]);
    expect(expectValue(await store.contacts.read(second.event.id))).toBeNull();
    expect(expectValue(await store.drafts.read('pledge'))).toBe(1);
    expect(expectValue(await store.ledger.all()).revision).toBe(1);
  });

  it('merges as a union, and keeps a second content under one id beside the first', async () => {
    const store = await openOn(await make());
    const other = recordOf({ ...first.event, at: noon + 5 } as LedgerRecord['event'], 'forged');
    const another = recordOf({ ...first.event, at: noon + 6 } as LedgerRecord['event'], 'forged');
    expectValue(await store.ledger.append({ records: [first], revision: 0 }));
    const merge = { records: [second, first, other, another, other, second] };
    expect(expectValue(await store.ledger.merge(merge))).toEqual({
      added: [second.event.id],
      known: [first.event.id, first.event.id, second.event.id],
      doubles: [first.event.id, first.event.id],
    });
    expect(await recordsOf(store)).toEqual([first, other, another, second]);
    expect(expectValue(await store.ledger.merge(merge))).toMatchObject({ added: [], doubles: [] });
    expect(expectValue(await store.ledger.all()).revision).toBe(2);
  });

  it('reads what is new, and what is about one subject', async () => {
    const store = await openOn(await make());
    expectValue(await store.ledger.append({ records: [first], revision: 0 }));
    expectValue(await store.ledger.merge({ records: [second] }));
    expectValue(await store.ledger.append({ records: [third], revision: 2 }));
    const since = expectValue(await store.ledger.since(1));
    expect([since.records, since.revision]).toEqual([[second, third], 3]);
    expect(expectValue(await store.ledger.since(3)).records).toEqual([]);
    expect(expectValue(await store.ledger.about(second.event.subject))).toEqual([second]);
    expect(expectValue(await store.ledger.about({ kind: 'seat', id: second.event.id }))).toEqual([]);
  });

  it('opens from a snapshot and its tail, until something older comes in', async () => {
    const device = await make();
    const store = await openOn(device);
    expectValue(await store.ledger.append({ records: [second], revision: 0 }));
    const snapshot = snapshotOf([second]);
    expectValue(await store.ledger.keepSnapshot(snapshot, 1));
    expectValue(await store.ledger.append({ records: [third], revision: 1 }));
    const tail = expectValue(await (await openOn(device)).ledger.open());
    expect(tail).toEqual({ snapshot, records: [third], revision: 2, issues: [] });

    expectValue(await store.ledger.merge({ records: [third] }));
    expect(expectValue(await store.ledger.open()).snapshot).toEqual(snapshot);
    expectValue(await store.ledger.merge({ records: [first] }));
    const all = expectValue(await store.ledger.open());
    expect([all.snapshot, all.records]).toEqual([null, [first, second, third]]);
  });

  it('keeps no snapshot of what another tab has written over', async () => {
    const store = await openOn(await make());
    expectValue(await store.ledger.append({ records: [first], revision: 0 }));
    expectValue(await store.ledger.append({ records: [second], revision: 1 }));
    expectValue(await store.ledger.keepSnapshot(snapshotOf([first]), 1));
    expect(expectValue(await store.ledger.open()).snapshot).toBeNull();
  });

  it('puts a contact right, erases it, and keeps the pledge', async () => {
    const store = await openOn(await make());
    const pledgeId = first.event.id;
    expectValue(await store.ledger.append({ records: [first], revision: 0, contact: { pledgeId, contact } }));
    expectValue(await store.contacts.save(pledgeId, { ...contact, mail: 'a@b.example' }));
    expect(expectValue(await store.contacts.read(pledgeId))?.mail).toBe('a@b.example');
    expectValue(await store.contacts.erase(pledgeId));
    expect(expectValue(await store.contacts.read(pledgeId))).toBeNull();
    expect(await recordsOf(store)).toEqual([first]);
  });

  it('keeps slips and baselines until they are erased', async () => {
    const device = await make();
    const store = await openOn(device);
    const slip = { pledgeId: first.event.id, contact, receivedAt: noon };
    const baseline = { packId: 'p', asOf: '2026-11-25', sha256: 'ab', seats: '{}' };
    expectValue(await store.slips.save(slip));
    expectValue(await store.baselines.save(baseline));
    store.close();
    const again = await openOn(device);
    expect(expectValue(await again.slips.all())).toEqual([slip]);
    expect(expectValue(await again.baselines.read('p'))).toEqual(baseline);
    expectValue(await again.slips.erase(slip.pledgeId));
    expectValue(await again.baselines.erase('p'));
    expect(expectValue(await again.slips.all())).toEqual([]);
    expect(expectValue(await again.baselines.read('p'))).toBeNull();
  });

  it('keeps wishes until they are erased, and leaves out what is none', async () => {
    const device = await make();
    const store = await openOn(device);
    const other = { ...sampleWish, id: 'wish-0000000000000000', note: '' };
    expectValue(await store.wishes.save(sampleWish));
    expectValue(await store.wishes.save(other));
    store.close();
    const again = await openOn(device);
    expect(expectValue(await again.wishes.all())).toEqual([other, sampleWish]);
    expectValue(await again.wishes.erase(other.id));
    expect(expectValue(await again.wishes.all())).toEqual([sampleWish]);
  });

  it('keeps what it knows of itself, and changes it from what is stored', async () => {
    const device = await make();
    const [here, there] = [await openOn(device), await openOn(device)];
    expectValue(await here.profile.change((profile) => ({ ...profile, isOffice: true })));
    expectValue(
      await there.profile.change((profile) => ({
        ...profile,
        sent: new Map([...profile.sent, [first.event.id, noon]]),
        received: new Set([second.event.id]),
        arrived: new Map([[first.event.id, noon]]),
      })),
    );
    here.close();
    expect(expectValue(await (await openOn(device)).profile.read())).toEqual({
      ...emptyProfile,
      isOffice: true,
      sent: new Map([[first.event.id, noon]]),
      received: new Set([second.event.id]),
      arrived: new Map([[first.event.id, noon]]),
    });
  });

  it('keeps a draft over a reload until it is erased', async () => {
    const device = await make();
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
    const store = await openOn(await make());
    expectValue(await store.ledger.append({ records: [first], revision: 0 }));
    const [read] = await recordsOf(store);
    Object.assign(read!.event, { at: 0 });
    expect(await recordsOf(store)).toEqual([first]);
  });

  it('tells another tab of an append, not itself, until that one stops listening', async () => {
    const device = await make();
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
    expectValue(await here.ledger.append({ records: [first], revision: 0 }));
    await told;
    expectValue(await here.ledger.append({ records: [second], revision: 1 }));
    // A message of a later append comes after the messages of this one.
    const last = new Promise<void>((resolve) => there.ledger.subscribe(resolve));
    expectValue(await here.contacts.erase(first.event.id));
    await last;
    expect(heard).toEqual(['there']);
    expect(await recordsOf(there)).toHaveLength(2);
  });
});
