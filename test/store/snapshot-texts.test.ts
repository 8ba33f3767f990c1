import { describe, expect, it } from 'vitest';
import { foldLedger } from '../../src/model/ledger/fold';
import { emptyLedger } from '../../src/model/ledger/ledger-state';
import { readSnapshotTexts, writeSnapshotTexts } from '../../src/store/snapshot-texts';
import { makeLongLedger } from '../helpers/long-ledger';

const offices = new Set(['office0000000001']);
// More pledges than a text holds.
const records = makeLongLedger(7000, 'office0000000001');

describe('the texts of a snapshot', () => {
  it('give the state back, each pledge once', async () => {
    const state = foldLedger(records, offices);
    expect(state.pledges.size).toBe(700);
    const texts = await writeSnapshotTexts(state);
    const read = readSnapshotTexts(texts);
    expect(read).toEqual(state);
    expect([...read.pledges.keys()]).toEqual([...state.pledges.keys()]);
    for (const [seatId, pledges] of read.pledgesBySeat)
      for (const pledge of pledges) expect(read.pledges.get(pledge.id), seatId).toBe(pledge);
  });

  it('give a state that later records fold onto as onto the one that was written', async () => {
    const early = readSnapshotTexts(await writeSnapshotTexts(foldLedger(records.slice(0, 5003), offices)));
    expect(foldLedger(records.slice(5003), offices, early)).toEqual(foldLedger(records, offices));
  });

  it('give an empty ledger back', async () => {
    expect(readSnapshotTexts(await writeSnapshotTexts(emptyLedger))).toEqual(emptyLedger);
  });

  it('are refused when one of them is missing or damaged', async () => {
    const texts = await writeSnapshotTexts(foldLedger(records, offices));
    expect(() => readSnapshotTexts(texts.filter((_, index) => index !== 1))).toThrow();
    expect(() => readSnapshotTexts(texts.map((text) => text.slice(0, -1)))).toThrow();
  });
});
