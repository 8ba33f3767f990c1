import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editDraft } from '../../src/actions/edit-draft';
import { eraseContact, readContact } from '../../src/actions/keep-contact';
import { openLedger } from '../../src/actions/open-ledger';
import { submitPledge } from '../../src/actions/submit-pledge';
import { withdrawPledge } from '../../src/actions/withdraw-pledge';
import type { District } from '../../src/model/district';
import type { PledgeTarget } from '../../src/model/ledger/event';
import { emptyLedger } from '../../src/model/ledger/ledger-state';
import { emptyDraft } from '../../src/model/ledger/pledge-draft';
import { pack } from '../../src/state/district';
import {
  ledger,
  ledgerBasis,
  ledgerIssues,
  ownPledges,
  seatStandings,
  seatStatuses,
} from '../../src/state/ledger';
import { draftError, draftOf, formerDraft, pledgeDrafts } from '../../src/state/pledge-drafts';
import { storage } from '../../src/state/storage';
import { schemaVersion } from '../../src/store/idb-schema';
import { openIdbStore } from '../../src/store/open-idb-store';
import { codeOf } from '../helpers/code-of';
import { expectValue } from '../helpers/expect-value';
import { noon, sampleSeat } from '../helpers/sample-ledger';

const seatTarget = { kind: 'seat', seatId: 's001' } as const;
const key = 'pledge adopt s001';

const submit = (target: PledgeTarget, now = noon) =>
  submitPledge({ key, track: target.kind === 'seat' ? 'adopt' : 'donate', target, home: null }, now);

/** What a reload does: every signal starts anew, the device keeps what it keeps. */
async function reload(): Promise<void> {
  if (storage.value.kind !== 'opening') storage.value.store.close();
  storage.value = { kind: 'opening' };
  ledger.value = emptyLedger;
  ledgerBasis.value = null;
  ledgerIssues.value = [];
  pledgeDrafts.value = new Map();
  formerDraft.value = null;
  draftError.value = null;
  await openLedger();
}

async function fillForm(): Promise<void> {
  await editDraft(key, {
    organisation: '示意单位 07',
    message: '给路过的人',
    contact: { person: '秘密联系人', phone: '021-5555 0199', mail: 'planted@secret.example' },
    hasAccepted: true,
  });
}

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { storage: { persist: vi.fn(async () => true) } });
  const info = { timezone: 'Asia/Shanghai' } as District['info'];
  const seats = [
    sampleSeat('s001'),
    sampleSeat('s002'),
    sampleSeat('s003', { adoption: { keeper: { zh: '示意单位 01', en: null } } }),
  ];
  const district = { info, seats } as Partial<District> as District;
  pack.value = { status: 'ready', district, issues: [] };
  await reload();
});

afterEach(() => {
  if (storage.value.kind !== 'opening') storage.value.store.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('submitting a pledge', () => {
  it('makes the seat requested here, and still after a reload', async () => {
    await fillForm();
    const id = expectValue(
      await submitPledge(
        { key, track: 'adopt', target: seatTarget, home: { kind: 'building', id: 'b01' } },
        noon,
      ),
    );
    expect(seatStatuses.value.get('s001')).toBe('requested');
    await reload();
    expect(seatStatuses.value.get('s001')).toBe('requested');
    expect(ownPledges.value.map((pledge) => pledge.id)).toEqual([id]);
    expect(ownPledges.value[0]?.submission).toMatchObject({
      organisation: '示意单位 07',
      home: { kind: 'building', id: 'b01' },
    });
    expect(draftOf(key)).toEqual(emptyDraft);
  });

  it('lets the page know only after the write is durable', async () => {
    await fillForm();
    if (storage.value.kind !== 'device') throw new Error('no storage');
    const { ledger: kept } = storage.value.store;
    const append = kept.append.bind(kept);
    const seen: number[] = [];
    vi.spyOn(kept, 'append').mockImplementation(async (entry) => {
      const written = await append(entry);
      seen.push(ledger.value.pledges.size);
      return written;
    });
    expectValue(await submit(seatTarget));
    expect(seen).toEqual([0]);
    expect(ledger.value.pledges.size).toBe(1);
  });

  it('keeps the contact out of every event and gives it back to the applicant only', async () => {
    await fillForm();
    const id = expectValue(await submit(seatTarget));
    expectValue(await withdrawPledge(id, '改主意', noon + 1));
    const raw = await openDB('zuozuo', schemaVersion);
    const events = JSON.stringify(await raw.getAll('records'));
    const drafts = JSON.stringify(await raw.getAll('drafts'));
    raw.close();
    for (const planted of ['秘密联系人', '5555 0199', 'planted@secret']) {
      expect(events + drafts).not.toContain(planted);
    }
    expect(expectValue(await readContact(id))?.person).toBe('秘密联系人');
    expectValue(await eraseContact(id));
    expect(expectValue(await readContact(id))).toBeNull();
    expect(ownPledges.value).toHaveLength(1);
  });

  it('asks the browser once to keep the storage, and states the answer', async () => {
    await fillForm();
    expectValue(await submit(seatTarget));
    await vi.waitFor(() => expect(storage.value).toMatchObject({ kind: 'device', persistence: 'granted' }));
    await fillForm();
    expectValue(await submit({ kind: 'seat', seatId: 's002' }));
    expect(navigator.storage.persist).toHaveBeenCalledTimes(1);
  });

  it('takes a gift of a new seat wherever it is needed', async () => {
    await fillForm();
    expectValue(await submit({ kind: 'anywhere' }));
    expect(ownPledges.value[0]?.submission.track).toBe('donate');
  });

  it('is decided anew when another tab writes in the same moment, and loses neither', async () => {
    const other = expectValue(await openIdbStore());
    await fillForm();
    if (storage.value.kind !== 'device') throw new Error('no storage');
    const { ledger: kept, keys } = storage.value.store;
    const append = kept.append.bind(kept);
    vi.spyOn(kept, 'append').mockImplementationOnce(async (entry) => {
      expectValue(await other.ledger.append(entry));
      return append(entry);
    });
    const refused = await submit(seatTarget);
    // The other tab asked for the same seat on the same device: that is the second tap.
    expect(codeOf(refused)).toBe('pledge-twice');
    expect(ledger.value.pledges.size).toBe(1);
    expect(other.keys.device).toBe(keys.device);
    expectValue(await submit({ kind: 'seat', seatId: 's002' }));
    expect(ledger.value.pledges.size).toBe(2);
    other.close();
  });

  it.each([
    ['organisation-missing', { organisation: '  ' }, seatTarget],
    ['text-too-long', { organisation: 'x'.repeat(1_000_000) }, seatTarget],
    ['contact-mail', { contact: { person: '', phone: '', mail: 'nobody' } }, seatTarget],
    ['seat-not-adoptable', {}, { kind: 'seat', seatId: 's003' }],
    ['seat-unknown', {}, { kind: 'seat', seatId: 's999' }],
  ] as const)('refuses with %s, writes nothing and keeps the draft', async (code, change, target) => {
    await fillForm();
    await editDraft(key, change);
    const draft = draftOf(key);
    expect(codeOf(await submit(target))).toBe(code);
    expect(draftOf(key)).toBe(draft);
    expect(ledger.value).toEqual(emptyLedger);
  });
});

describe('withdrawing a pledge', () => {
  it('frees the seat and keeps the record with its reason', async () => {
    await fillForm();
    const id = expectValue(await submit(seatTarget));
    expectValue(await withdrawPledge(id, '搬走了', noon - 365 * 86_400_000));
    await reload();
    expect(seatStatuses.value.get('s001')).toBe('available');
    expect(ownPledges.value[0]?.state).toBe('withdrawn');
    expect(ownPledges.value[0]?.steps.at(-1)?.reason).toBe('搬走了');
    expect(codeOf(await withdrawPledge(id, null, noon))).toBe('pledge-not-withdrawable');
  });
});

describe('a storage that fails', () => {
  it('keeps a half-filled form over a reload', async () => {
    await fillForm();
    await reload();
    expect(draftOf(key).message).toBe('给路过的人');
    expect(draftOf(key).contact.person).toBe('秘密联系人');
  });

  it('that is full in the middle of a submission confirms nothing and keeps the draft', async () => {
    await fillForm();
    const draft = draftOf(key);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(codeOf(await submit(seatTarget))).toBe('storage-full');
    expect(seatStatuses.value.get('s001')).toBe('available');
    expect(draftOf(key)).toBe(draft);
    await reload();
    expect(draftOf(key)).toEqual(draft);
    expect(ledger.value).toEqual(emptyLedger);
  });

  it('that cannot be opened lets the lists go on, says so, and confirms nothing', async () => {
    storage.value = { kind: 'opening' };
    vi.stubGlobal('indexedDB', undefined);
    await openLedger();
    expect(storage.value).toMatchObject({ kind: 'memory', error: { code: 'storage-blocked' } });
    expect(seatStandings.value.size).toBe(3);
    await fillForm();
    expect(draftError.value?.code).toBe('storage-blocked');
    expect(codeOf(await submit(seatTarget))).toBe('storage-blocked');
    expect(draftOf(key).organisation).toBe('示意单位 07');
  });

  it('that comes back takes over, and what was typed meanwhile is kept', async () => {
    const device = indexedDB;
    storage.value = { kind: 'opening' };
    vi.stubGlobal('indexedDB', undefined);
    await openLedger();
    await fillForm();
    vi.stubGlobal('indexedDB', device);
    await openLedger();
    expect(storage.value.kind).toBe('device');
    expect(draftOf(key).organisation).toBe('示意单位 07');
    expectValue(await submit(seatTarget));
    expect(seatStatuses.value.get('s001')).toBe('requested');
  });

  it('leaves damaged records out and counts them', async () => {
    await fillForm();
    expectValue(await submit(seatTarget));
    const raw = await openDB('zuozuo', schemaVersion);
    await raw.put('records', { key: 'zzz', event: { id: 'zzz' }, revision: 1 });
    await raw.put('drafts', { organisation: 7, contact: 'x' }, 'pledge');
    raw.close();
    await reload();
    expect(ledgerIssues.value.map(({ code }) => code)).toEqual(['event-damaged']);
    expect(ownPledges.value).toHaveLength(1);
    expect(draftOf(key)).toEqual(emptyDraft);
  });
});
