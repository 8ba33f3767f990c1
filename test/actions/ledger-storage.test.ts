import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { confirmOffice, forgetOffice } from '../../src/actions/confirm-office';
import { giveCommand } from '../../src/actions/give-command';
import { rereadLedger } from '../../src/actions/reread-ledger';
import { setUpOffice } from '../../src/actions/set-up-office';
import { withdrawPledge } from '../../src/actions/withdraw-pledge';
import { verifyRecord } from '../../src/io/verify-record';
import type { KnownEvent, LedgerRecord } from '../../src/model/ledger/event';
import {
  isOffice,
  ledger,
  ledgerBasis,
  ownDevices,
  ownPledges,
  packOffices,
  register,
} from '../../src/state/ledger';
import { openIdbStore } from '../../src/store/open-idb-store';
import { codeOf } from '../helpers/code-of';
import { expectValue } from '../helpers/expect-value';
import { makeLongLedger } from '../helpers/long-ledger';
import { makeSigner, type Signer } from '../helpers/make-signer';
import { deviceStore, leavePage, openNewDevice, openPack, reloadPage } from '../helpers/open-device';
import { noon, sampleSeat, sampleSubmission, sampleSubmitted } from '../helpers/sample-ledger';

const seats = [sampleSeat('s001'), sampleSeat('s002')];

beforeEach(async () => {
  openPack(seats);
  await openNewDevice();
});
afterEach(() => {
  leavePage();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function submit(now = noon, seatId = 's001'): Promise<KnownEvent> {
  const submission = sampleSubmission({ target: { kind: 'seat', seatId } });
  const [event] = expectValue(await giveCommand('applicant', { type: 'submit', submission }, undefined, now));
  return event!;
}

/** An office's receipt of a pledge, signed by its device. */
const receiptOf = (pledge: KnownEvent, { keys, sign }: Signer, at = noon + 10) =>
  sign({
    ...sampleSubmitted(at, { role: 'office', device: keys.device }),
    type: 'pledge-received',
    subject: pledge.subject,
    payload: {},
  });

/** Takes records in on this tab, as the import of a file does. */
async function mergeHere(records: readonly LedgerRecord[]): Promise<void> {
  expectValue(await deviceStore().ledger.merge({ records }));
  await rereadLedger(deviceStore());
}

const stateOf = (pledge: KnownEvent) => ledger.value.pledges.get(pledge.id)?.state;

describe('a command', () => {
  it('becomes an event that this device has signed and every other one believes', async () => {
    const event = await submit();
    expect(event.actor.device).toBe(deviceStore().keys.device);
    expect(await verifyRecord(JSON.parse(JSON.stringify(event)))).toBe('signed');
    const { records } = expectValue(await deviceStore().ledger.all());
    expect(records).toEqual([{ event, authorship: 'signed' }]);
    expect(ledger.value.pledges.size).toBe(1);
    await reloadPage();
    expect(ownPledges.value.map(({ id }) => id)).toEqual([event.id]);
  });

  it('is refused in a browser that cannot sign, and writes nothing', async () => {
    const secure = crypto;
    vi.stubGlobal('crypto', { getRandomValues: secure.getRandomValues.bind(secure) });
    await openNewDevice();
    const command = { type: 'submit', submission: sampleSubmission() } as const;
    expect(codeOf(await giveCommand('applicant', command))).toBe('signing-unavailable');
    expect(codeOf(await setUpOffice(true))).toBe('signing-unavailable');
    expect(expectValue(await deviceStore().ledger.all()).records).toEqual([]);
  });

  it('is decided anew when another tab has written in the same moment', async () => {
    const other = expectValue(await openIdbStore());
    const { ledger: kept } = deviceStore();
    const append = kept.append.bind(kept);
    const stranger = await makeSigner();
    const theirs = await stranger.sign(
      sampleSubmitted(noon + 1, { role: 'applicant', device: stranger.keys.device }),
    );
    vi.spyOn(kept, 'append').mockImplementationOnce(async (entry) => {
      expectValue(await other.ledger.append({ records: [theirs], revision: 0 }));
      return append(entry);
    });
    const ours = await submit(noon, 's002');
    expect([...ledger.value.pledges.keys()]).toEqual([theirs.event.id, ours.id]);
    expect(ours.id > theirs.event.id).toBe(true);
    other.close();
  });

  it('gives up with a reason when another tab never stops writing', async () => {
    const { ledger: kept } = deviceStore();
    const append = vi.spyOn(kept, 'append').mockImplementation(async () => ({
      ok: false,
      error: { code: 'ledger-conflict', message: 'Another tab has written meanwhile.' },
    }));
    const command = { type: 'submit', submission: sampleSubmission() } as const;
    expect(codeOf(await giveCommand('applicant', command))).toBe('ledger-conflict');
    expect(append.mock.calls.length).toBeGreaterThan(1);
    expect(append.mock.calls.length).toBeLessThan(10);
  });

  it('comes after what was there although the clock was set back a year', async () => {
    const first = await submit();
    const second = await submit(noon - 365 * 86_400_000, 's002');
    expect(second.id > first.id).toBe(true);
    expect(second.at).toBe(noon - 365 * 86_400_000);
    await reloadPage();
    expect([...ledger.value.pledges.keys()]).toEqual([first.id, second.id]);
  });

  it('given twice at once in one tab is taken once, in order', async () => {
    const [first, second] = await Promise.all([submit(noon, 's001'), submit(noon, 's002')]);
    expect([...ledger.value.pledges.keys()].sort()).toEqual([first.id, second.id].sort());
    const { revision, records } = expectValue(await deviceStore().ledger.all());
    expect([revision, records.length]).toEqual([2, 2]);
    expect(ledgerBasis.value?.revision).toBe(2);
  });
});

describe('a pledge from before this device had a key', () => {
  it('is still its own, can be withdrawn here, and counts here only', async () => {
    leavePage();
    const former = { role: 'applicant', device: 'olddevice0000001' } as const;
    vi.stubGlobal('indexedDB', new IDBFactory());
    const raw = await openDB('zuozuo', 2, {
      upgrade(database) {
        database.createObjectStore('events', { keyPath: 'id' });
        for (const store of ['contacts', 'drafts', 'meta']) database.createObjectStore(store);
        database.createObjectStore('scenarios', { keyPath: 'id' });
      },
    });
    const pledge = sampleSubmitted(noon, former);
    await raw.put('events', pledge);
    await raw.put('meta', former.device, 'device');
    raw.close();
    await reloadPage();
    expect([...ownDevices.value]).toEqual([deviceStore().keys.device, former.device]);
    expect(ownPledges.value.map(({ id }) => id)).toEqual([pledge.id]);
    expectValue(await withdrawPledge(pledge.id, null, noon + 1));
    await reloadPage();
    expect(ownPledges.value[0]?.state).toBe('withdrawn');
    const [, withdrawal] = expectValue(await deviceStore().ledger.all()).records;
    expect(withdrawal?.authorship).toBe('own');
    expect(await verifyRecord(withdrawal!.event)).toBe('unsigned');
  });
});

describe("the street office's decisions", () => {
  it('count on its own device from the moment that it is set up, and no longer afterwards', async () => {
    const pledge = await submit();
    const receive = { type: 'receive', pledgeId: pledge.id, reason: null } as const;
    expect((await giveCommand('office', receive, undefined, noon + 1)).ok).toBe(false);
    expectValue(await setUpOffice(true));
    expect(isOffice.value).toBe(true);
    expectValue(await giveCommand('office', receive, undefined, noon + 1));
    expect(stateOf(pledge)).toBe('received');
    await reloadPage();
    expect([isOffice.value, stateOf(pledge)]).toEqual([true, 'received']);
    expectValue(await setUpOffice(false));
    await vi.waitFor(() => expect(stateOf(pledge)).toBe('submitted'));
  });

  it('of a key that nobody has confirmed are kept and listed, and fold once it is', async () => {
    const pledge = await submit();
    const office = await makeSigner();
    const receipt = await receiptOf(pledge, office);
    const other = expectValue(await openIdbStore());
    expectValue(await other.ledger.merge({ records: [receipt] }));
    await vi.waitFor(() =>
      expect(ledger.value.ignored).toMatchObject([{ id: receipt.event.id, why: 'unknown-office' }]),
    );
    expect(stateOf(pledge)).toBe('submitted');

    expectValue(await confirmOffice(office.keys.publicKey!, noon));
    await vi.waitFor(() => expect(stateOf(pledge)).toBe('received'));
    expect(ledger.value.ignored).toEqual([]);
    await reloadPage();
    expect(stateOf(pledge)).toBe('received');
    expectValue(await forgetOffice(office.keys.device));
    await vi.waitFor(() => expect(stateOf(pledge)).toBe('submitted'));
    other.close();
  });

  it('fold where the pack names its key, also when the pack comes after the ledger', async () => {
    const office = await makeSigner();
    const pledge = await submit();
    expectValue(await deviceStore().ledger.merge({ records: [await receiptOf(pledge, office)] }));
    openPack(seats, [office.keys.publicKey!]);
    await vi.waitFor(() => expect(stateOf(pledge)).toBe('received'));
    expect([...register.value.offices]).toEqual([office.keys.device]);
    expect(packOffices.value).toEqual([office.keys.device]);
  });

  it.each(['forged', 'unsigned'] as const)('that are %s are kept and never folded', async (authorship) => {
    const pledge = await submit();
    const office = await makeSigner();
    expectValue(await confirmOffice(office.keys.publicKey!, noon));
    const { event } = await receiptOf(pledge, office);
    await mergeHere([{ event, authorship }]);
    expect(stateOf(pledge)).toBe('submitted');
    expect(ledger.value.ignored).toMatchObject([{ id: event.id, why: authorship }]);
    expect(expectValue(await deviceStore().ledger.all()).records).toHaveLength(2);
  });

  it('are not confirmed by what is no key', async () => {
    expect(codeOf(await confirmOffice('nonsense'))).toBe('office-key-damaged');
    expect(register.value.offices.size).toBe(0);
  });
});

describe('a second tab', () => {
  it("shows the first one's change at once, and reads only what is new", async () => {
    const first = await submit();
    const { ledger: kept } = deviceStore();
    const [all, open, since] = [vi.spyOn(kept, 'all'), vi.spyOn(kept, 'open'), vi.spyOn(kept, 'since')];
    const other = expectValue(await openIdbStore());
    const stranger = await makeSigner();
    const theirs = await stranger.sign(
      sampleSubmitted(noon + 5, { role: 'applicant', device: stranger.keys.device }),
    );
    expectValue(await other.ledger.append({ records: [theirs], revision: 1 }));
    await vi.waitFor(() => expect(ledger.value.pledgesBySeat.get('s001')).toHaveLength(2));
    expect([...ledger.value.pledges.keys()]).toEqual([first.id, theirs.event.id]);
    expect(since).toHaveBeenCalledWith(1);
    expect(all).not.toHaveBeenCalled();
    expect(open).not.toHaveBeenCalled();
    other.close();
  });

  it('folds anew when something older comes in, to the same as a reload', async () => {
    const ours = await submit();
    const other = expectValue(await openIdbStore());
    const stranger = await makeSigner();
    const older = await stranger.sign(
      sampleSubmitted(noon - 5, { role: 'applicant', device: stranger.keys.device }),
    );
    expectValue(await other.ledger.merge({ records: [older] }));
    await vi.waitFor(() => expect([...ledger.value.pledges.keys()]).toEqual([older.event.id, ours.id]));
    const state = ledger.value;
    await reloadPage();
    expect(ledger.value).toEqual(state);
    other.close();
  });
});

describe('a long ledger', () => {
  it('is opened from its snapshot and tail, to the same state as from all its records', async () => {
    expectValue(await setUpOffice(true));
    const { keys } = deviceStore();
    const records = makeLongLedger(1500, keys.device);
    await mergeHere(records.slice(0, 1400));
    await vi.waitFor(async () =>
      expect(expectValue(await deviceStore().ledger.open()).snapshot).not.toBeNull(),
    );
    expectValue(await deviceStore().ledger.merge({ records: records.slice(1400) }));
    const store = expectValue(await openIdbStore());
    expect(expectValue(await store.ledger.open()).records).toHaveLength(100);
    const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await reloadPage();
    expect(all.mock.contexts.map((each) => (each as IDBObjectStore).name)).not.toContain('records');
    const fromSnapshot = ledger.value;
    expectValue(await setUpOffice(false));
    await vi.waitFor(() => expect(ledger.value).not.toEqual(fromSnapshot));
    expectValue(await setUpOffice(true));
    await vi.waitFor(() => expect(ledger.value).toEqual(fromSnapshot));
    expect(fromSnapshot.pledges.size).toBe(150);
    expect(fromSnapshot.ignored).toEqual([]);
    store.close();
  });

  it('whose snapshot cannot be kept goes on, and does not try again after every record', async () => {
    expectValue(await setUpOffice(true));
    const { keys, ledger: kept } = deviceStore();
    const keep = vi.spyOn(kept, 'keepSnapshot').mockResolvedValue({
      ok: false,
      error: { code: 'storage-full', message: 'The disk is full.' },
    });
    const records = makeLongLedger(1100, keys.device);
    await mergeHere(records);
    await vi.waitFor(() => expect(keep).toHaveBeenCalledTimes(1));
    const later = noon + 1;
    for (const seatId of ['s001', 's002']) await submit(later, seatId);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(keep).toHaveBeenCalledTimes(1);
    expect(ownPledges.value).toHaveLength(2);
  });
});
