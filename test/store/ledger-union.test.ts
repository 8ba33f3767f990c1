import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../src/model/ledger/event';
import { foldLedger } from '../../src/model/ledger/fold';
import type { DeviceStore } from '../../src/store/device-store';
import { makeMemory } from '../../src/store/memory';
import { openIdbStore } from '../../src/store/open-idb-store';
import { openMemoryStore } from '../../src/store/open-memory-store';
import { expectValue } from '../helpers/expect-value';
import { makeLongLedger } from '../helpers/long-ledger';

const office = 'office0000000001';
const offices = new Set([office]);
const records = makeLongLedger(40, office);
const whole = foldLedger(records, offices);

/** One file: which records it holds, and whether a snapshot is kept after it. */
const files = fc.array(
  fc.record({
    part: fc.uniqueArray(fc.nat({ max: records.length - 1 }), { maxLength: 15 }),
    isKept: fc.boolean(),
  }),
  { maxLength: 6 },
);

/** What the page has after a start: the snapshot and its tail, or everything. */
async function foldOf({ ledger }: DeviceStore) {
  const { snapshot, records: tail } = expectValue(await ledger.open());
  return foldLedger(tail, offices, ...(snapshot ? [snapshot.state] : []));
}

async function play(store: DeviceStore, given: readonly { part: readonly number[]; isKept: boolean }[]) {
  const all = { part: records.map((_, index) => index), isKept: false };
  const seen = new Set<number>();
  for (const { part, isKept } of [...given, all]) {
    const news = part.filter((index) => !seen.has(index));
    const merge = { records: part.map((index) => records[index] as LedgerRecord) };
    const { added, known, doubles } = expectValue(await store.ledger.merge(merge));
    expect([added.length, known.length, doubles]).toEqual([news.length, part.length - news.length, []]);
    for (const index of part) seen.add(index);
    const kept = { state: await foldOf(store), offices: [office], foldedBy: 'test.js', issues: [] };
    const { revision } = expectValue(await store.ledger.since(0));
    if (isKept) expectValue(await store.ledger.keepSnapshot(kept, revision));
  }
  expect(expectValue(await store.ledger.all()).records).toEqual(records);
  expect(await foldOf(store)).toEqual(whole);
}

describe('files in any order, cut and doubled, with snapshots in between', () => {
  it('lead to the same ledger in IndexedDB', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        count += 1;
        const name = `union-${count}`;
        const store = expectValue(await openIdbStore({ name }));
        await play(store, given);
        store.close();
        await deleteDB(name);
      }),
      { seed: 4, numRuns: 40 },
    );
  });

  it('lead to the same ledger in memory', async () => {
    await fc.assert(
      fc.asyncProperty(files, (given) => play(openMemoryStore(makeMemory()), given)),
      { seed: 4, numRuns: 40 },
    );
  });
});
