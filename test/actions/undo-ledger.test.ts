import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countAtRisk } from '../../src/actions/count-at-risk';
import { giveCommand } from '../../src/actions/give-command';
import { readAuditTrail } from '../../src/actions/read-audit-trail';
import { rereadLedger } from '../../src/actions/reread-ledger';
import { setUpOffice } from '../../src/actions/set-up-office';
import { redoLedgerStep, undoLedgerStep } from '../../src/actions/undo-ledger-step';
import { nextEventId } from '../../src/model/ledger/event-id';
import { changedSeats, district } from '../../src/state/district';
import { ledger, packSeats, profile, seatStatuses } from '../../src/state/ledger';
import { redoable, undoNote, undoneIds } from '../../src/state/ledger-undo';
import { expectValue } from '../helpers/expect-value';
import { makeSigner } from '../helpers/make-signer';
import { deviceStore, leavePage, openNewDevice, openPack, reloadPage } from '../helpers/open-device';
import { noon, sampleSeat, sampleSubmission } from '../helpers/sample-ledger';

beforeEach(async () => {
  openPack([sampleSeat('s001'), sampleSeat('s002')]);
  await openNewDevice();
  undoNote.value = null;
  undoneIds.value = new Set();
  redoable.value = [];
});
afterEach(() => {
  leavePage();
  vi.unstubAllGlobals();
});

const close = (condition: 'gone' | 'temporarily-closed', now: number) =>
  giveCommand(
    'office',
    { type: 'change-condition', seatId: 's001', condition, reason: condition },
    undefined,
    now,
  );
const submit = async () => {
  const submission = sampleSubmission();
  const [event] = expectValue(
    await giveCommand('applicant', { type: 'submit', submission }, undefined, noon),
  );
  return event?.id ?? '';
};
const stateOf = (id: string) => ledger.value.pledges.get(id)?.state;
const undo = () => undoLedgerStep('undone');
const redo = () => redoLedgerStep('done again');

describe('undoing the last deed of this device', () => {
  it('withdraws a pledge by an event, and opens it again; nothing is deleted', async () => {
    const id = await submit();
    expect(undoNote.value).toEqual({ kind: 'done', type: 'pledge-submitted', canUndo: true });
    await undo();
    expect(stateOf(id)).toBe('withdrawn');
    expect(undoNote.value).toEqual({ kind: 'undone', type: 'pledge-submitted' });
    await redo();
    expect(stateOf(id)).toBe('submitted');
    expect(expectValue(await deviceStore().ledger.all()).records).toHaveLength(3);
    expect(ledger.value.pledges.get(id)?.steps.map(({ reason }) => reason)).toEqual([
      null,
      'undone',
      'done again',
    ]);
  });

  it('goes back step by step, and forward again, and says when there is nothing left', async () => {
    expectValue(await setUpOffice(true));
    expectValue(await close('temporarily-closed', noon));
    expectValue(await close('gone', noon + 1));
    const condition = () => ledger.value.seats.get('s001')?.condition;
    await undo();
    expect(condition()).toBe('temporarily-closed');
    await undo();
    expect(condition()).toBe('in-use');
    await undo();
    expect(undoNote.value).toEqual({ kind: 'nothing-to-undo' });
    await redo();
    await redo();
    expect(condition()).toBe('gone');
    await redo();
    expect(undoNote.value).toEqual({ kind: 'nothing-to-redo' });
    expect(condition()).toBe('gone');
  });

  it('finds it after a reload too', async () => {
    const id = await submit();
    await reloadPage();
    await undo();
    expect(stateOf(id)).toBe('withdrawn');
  });

  it('forgets what could be done again once something else is done', async () => {
    const id = await submit();
    await undo();
    expectValue(
      await giveCommand('citizen', { type: 'report-seat', seatId: 's002', problem: 'gone', note: null }),
    );
    expect(undoNote.value).toEqual({ kind: 'done', type: 'seat-reported', canUndo: false });
    await redo();
    expect(undoNote.value).toEqual({ kind: 'nothing-to-redo' });
    expect(stateOf(id)).toBe('withdrawn');
  });
});

describe('seats as they are now', () => {
  it('reach every list and the status, while decisions rest on the pack', async () => {
    expectValue(await setUpOffice(true));
    const before = district.value;
    expectValue(await close('gone', noon));
    expect(district.value?.seats.map(({ condition }) => condition)).toEqual(['gone', 'in-use']);
    expect(seatStatuses.value.get('s001')).toBe('not-adoptable');
    expect(packSeats.value.get('s001')?.condition).toBe('in-use');
    await undo();
    expect(changedSeats.value).toBeNull();
    expect(district.value).toBe(before);
  });

  it('are the same objects while another matter is decided', async () => {
    expectValue(await setUpOffice(true));
    expectValue(await close('gone', noon));
    const before = district.value;
    expectValue(
      await giveCommand('citizen', { type: 'report-seat', seatId: 's002', problem: 'broken', note: null }),
    );
    expect(district.value).toBe(before);
  });
});

it('an event of a later version about a micro-grid is kept and shown in that grid’s record', async () => {
  const { keys, sign } = await makeSigner();
  const event = {
    id: nextEventId(null, noon, keys.device),
    at: noon,
    actor: { role: 'citizen' as const, device: keys.device },
    type: 'grid-topic-claimed',
    subject: { kind: 'grid' as const, id: 'JA-07' },
    payload: { topic: 'lift' },
  };
  expectValue(await deviceStore().ledger.merge({ records: [await sign(event as never)] }));
  await rereadLedger(deviceStore());
  const rows = expectValue(await readAuditTrail({ kind: 'grid', id: 'JA-07' }));
  expect(rows).toMatchObject([{ type: 'grid-topic-claimed', authorship: 'signed', ignored: 'unknown-type' }]);
  expect(expectValue(await readAuditTrail({ kind: 'grid', id: 'JA-08' }))).toEqual([]);
});

describe('what the browser may clear', () => {
  const promise = (isKept: boolean) =>
    vi.stubGlobal('navigator', { storage: { persisted: async () => isKept, persist: async () => isKept } });

  it('is counted since the last export, and only where the browser has not promised to keep it', async () => {
    await submit();
    promise(false);
    expect(await countAtRisk()).toBe(1);
    profile.value = { ...profile.value, exportedAt: noon };
    expect(await countAtRisk()).toBe(0);
    profile.value = { ...profile.value, exportedAt: noon - 1 };
    promise(true);
    expect(await countAtRisk()).toBe(0);
  });
});
