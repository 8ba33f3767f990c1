import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renameScenario } from '../../src/model/scenario/rename-scenario';
import { takeStep } from '../../src/model/scenario/take-step';
import type { DeviceStore } from '../../src/store/device-store';
import { schemaVersion } from '../../src/store/idb-schema';
import { makeMemory } from '../../src/store/memory';
import { openIdbStore } from '../../src/store/open-idb-store';
import { openMemoryStore } from '../../src/store/open-memory-store';
import { codeOf } from '../helpers/code-of';
import { expectValue } from '../helpers/expect-value';
import { emptyScenario, packSeats } from '../helpers/random-scenario';

const later = '2026-11-25T09:00:00.000Z';
const moved = expectValue(
  takeStep(emptyScenario, packSeats, { kind: 'move', id: 's001', to: [121.445, 31.225] }, later),
);
const renamed = expectValue(renameScenario(emptyScenario, '另一稿', '2026-11-25T08:00:00.000Z'));
const first = { replaces: null, durability: 'strict' } as const;
const onFirst = { replaces: emptyScenario.changedAt, durability: 'relaxed' } as const;

let opened: DeviceStore[] = [];
const names = new Set<string>();

const makes: Readonly<Record<string, () => () => Promise<DeviceStore>>> = {
  IndexedDB: () => {
    const name = `scenarios-${names.size}`;
    names.add(name);
    return async () => expectValue(await openIdbStore({ name }));
  },
  memory: () => {
    const memory = makeMemory();
    return async () => openMemoryStore(memory);
  },
};

async function openWith(open: () => Promise<DeviceStore>): Promise<DeviceStore> {
  const store = await open();
  opened.push(store);
  return store;
}

afterEach(async () => {
  vi.restoreAllMocks();
  for (const store of opened) store.close();
  opened = [];
  for (const name of names) await deleteDB(name);
});

describe.each(Object.entries(makes))('the scenarios in %s', (_name, make) => {
  it('are none on a new device', async () => {
    const { scenarios } = await openWith(make());
    expect(expectValue(await scenarios.all())).toEqual({ scenarios: [], issues: [] });
  });

  it('are there again after a reload, steps and all, the one changed last first', async () => {
    const open = make();
    const store = await openWith(open);
    expectValue(await store.scenarios.save({ ...moved, id: 'older', changedAt: later }, first));
    expectValue(await store.scenarios.save({ ...renamed, changedAt: '2026-11-25T10:00:00Z' }, first));
    store.close();
    const kept = expectValue(await (await openWith(open)).scenarios.all()).scenarios;
    expect(kept.map(({ id }) => id)).toEqual([renamed.id, 'older']);
    expect(kept[1]?.steps).toEqual(moved.steps);
  });

  it('follow each other: a version replaces the one that it was made from', async () => {
    const { scenarios } = await openWith(make());
    expectValue(await scenarios.save(emptyScenario, first));
    expectValue(await scenarios.save(moved, onFirst));
    expect(expectValue(await scenarios.all()).scenarios).toEqual([moved]);
  });

  it('that another tab has changed or deleted are not overwritten', async () => {
    const open = make();
    const [here, there] = [await openWith(open), await openWith(open)];
    expectValue(await here.scenarios.save(emptyScenario, first));
    expectValue(await there.scenarios.save(renamed, onFirst));
    expect(codeOf(await here.scenarios.save(moved, onFirst))).toBe('scenario-conflict');
    expect(expectValue(await here.scenarios.all()).scenarios).toEqual([renamed]);
    expectValue(await there.scenarios.erase(renamed.id));
    expect(codeOf(await here.scenarios.save(moved, onFirst))).toBe('scenario-conflict');
    expect(expectValue(await here.scenarios.all()).scenarios).toEqual([]);
  });

  it('tell another tab of a change, not the ledger of it', async () => {
    const open = make();
    const [here, there] = [await openWith(open), await openWith(open)];
    const heard: string[] = [];
    there.ledger.subscribe(() => heard.push('ledger'));
    here.scenarios.subscribe(() => heard.push('here'));
    const told = new Promise<void>((resolve) => {
      const stop = there.scenarios.subscribe(() => {
        stop();
        resolve();
      });
    });
    expectValue(await here.scenarios.save(emptyScenario, first));
    await told;
    expect(heard).toEqual([]);
  });
});

describe('scenarios on a device', () => {
  it('that are damaged are left out and named, the others stand', async () => {
    const name = 'damaged';
    names.add(name);
    const store = await openWith(async () => expectValue(await openIdbStore({ name })));
    expectValue(await store.scenarios.save(emptyScenario, first));
    const raw = await openDB(name, schemaVersion);
    await raw.put('scenarios', { ...moved, id: 'broken', name: '坏掉的', done: 7 });
    await raw.put('scenarios', { id: 'rubbish' });
    raw.close();
    const { scenarios, issues } = expectValue(await store.scenarios.all());
    expect(scenarios).toEqual([emptyScenario]);
    expect(issues.map(({ code, values }) => [code, values?.name, values?.field])).toEqual([
      ['scenario-damaged', '坏掉的', 'done'],
      ['scenario-damaged', 'rubbish', 'steps'],
    ]);
  });

  it('are written strictly where that is asked, and a full storage is told', async () => {
    const name = 'strict';
    names.add(name);
    const store = await openWith(async () => expectValue(await openIdbStore({ name })));
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expectValue(await store.scenarios.save(emptyScenario, first));
    expectValue(await store.scenarios.save(moved, onFirst));
    expect(transaction.mock.calls.map(([, , options]) => options?.durability)).toEqual(['strict', 'relaxed']);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const full = await store.scenarios.save(renamed, { replaces: moved.changedAt, durability: 'strict' });
    expect(codeOf(full)).toBe('storage-full');
    expect(expectValue(await store.scenarios.all()).scenarios).toEqual([moved]);
  });
});
