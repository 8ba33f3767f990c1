import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseEdited, chooseWithin, leaveEdited, toggleEdited } from '../../src/actions/choose-edited';
import {
  discardDraft,
  fillIn,
  fillInCondition,
  fillInPlace,
  holdEdited,
  startNewSeat,
  stepDraftBack,
} from '../../src/actions/fill-in-edit';
import { recordEdit } from '../../src/actions/record-edit';
import { setUpOffice } from '../../src/actions/set-up-office';
import { redoLedgerStep, undoLedgerStep } from '../../src/actions/undo-ledger-step';
import {
  commonValue,
  editDraft,
  editIds,
  editOverlay,
  editTarget,
  isDraftDirty,
  wasChoiceRefused,
} from '../../src/state/data-edit';
import { district, featuresById } from '../../src/state/district';
import { ledger } from '../../src/state/ledger';
import { redoable, undoneIds } from '../../src/state/ledger-undo';
import { selection } from '../../src/state/selection';
import { expectValue } from '../helpers/expect-value';
import { deviceStore, leavePage, openNewDevice, openPack } from '../helpers/open-device';
import { sampleSeat } from '../helpers/sample-ledger';

const pack = [
  sampleSeat('s001'),
  sampleSeat('s002', { lit: 'yes', position: [121.441, 31.221] }),
  sampleSeat('s003', { condition: 'gone' }),
];

beforeEach(async () => {
  openPack(pack);
  await openNewDevice();
  expectValue(await setUpOffice(true));
  undoneIds.value = new Set();
  redoable.value = [];
});
afterEach(() => {
  leaveEdited();
  leavePage();
  vi.unstubAllGlobals();
});

const typesOnDevice = async () =>
  expectValue(await deviceStore().ledger.all()).records.map(({ event }) => event.type);
const seatNow = (id: string) => featuresById.value.seat.get(id);

describe('what is filled in', () => {
  it('is only what differs from what is on record', () => {
    chooseEdited(['s001', 's002']);
    expect(commonValue('lit')).toBeUndefined();
    fillIn({ lit: 'yes', places: 3 });
    expect(editDraft.value.edit).toEqual({ lit: 'yes' });
    fillInCondition('in-use');
    expect(editDraft.value.condition).toBeUndefined();
    discardDraft();
    chooseEdited(['s002']);
    fillIn({ lit: 'no' });
    fillIn({ lit: 'yes' });
    fillInPlace([121.5, 31.3]);
    fillInPlace([121.441, 31.221]);
    expect(isDraftDirty.value).toBe(false);
  });

  it('keeps its seats: nothing else is chosen or taken into the hand before it is recorded or dropped', () => {
    chooseEdited(['s001']);
    fillIn({ lit: 'yes' });
    expect(chooseEdited(['s002'])).toBe(false);
    expect(holdEdited('s002', [121.5, 31.3])).toBe(false);
    expect(wasChoiceRefused.value).toBe(true);
    expect(editIds.value).toEqual(['s001']);
    discardDraft();
    expect(toggleEdited('s002')).toBe(true);
    expect(editIds.value).toEqual(['s001', 's002']);
  });

  it('is taken back step by step, a new seat with the first of them', () => {
    startNewSeat([121.44, 31.22]);
    fillIn({ places: 4 });
    fillIn({ lit: 'yes' });
    stepDraftBack();
    expect(editDraft.value.edit).toEqual({ places: 4 });
    stepDraftBack();
    expect(editTarget.value.kind).toBe('new');
    stepDraftBack();
    expect(editTarget.value.kind).toBe('none');
    expect(stepDraftBack()).toBe(false);
  });

  it('lies over the district on the map until it is recorded', () => {
    startNewSeat([121.4412345678, 31.22]);
    expect([...editOverlay.value.values()]).toMatchObject([{ position: [121.441235, 31.22] }]);
    expect(selection.value).toBeNull();
    discardDraft();
    expect(editOverlay.value.size).toBe(0);
    expect(editTarget.value.kind).toBe('none');
  });
});

describe('seats that are chosen', () => {
  it('by a box are those in it that stand', () => {
    chooseWithin([121.43, 31.21, 121.4405, 31.2205]);
    expect(editIds.value).toEqual(['s001']);
    chooseWithin([121.43, 31.21, 121.45, 31.23]);
    expect(editIds.value).toEqual(['s001', 's002']);
  });
});

describe('recording', () => {
  it('writes many as one deed, what each is already not again, and one undo takes all back', async () => {
    chooseEdited(['s001', 's002']);
    fillIn({ lit: 'yes', backrest: 'no' });
    fillInCondition('temporarily-closed');
    expect(expectValue(await recordEdit('seen'))).toBe(2);
    const { records } = expectValue(await deviceStore().ledger.all());
    expect(new Set(records.map(({ event }) => event.at)).size).toBe(1);
    expect(records.map(({ event }) => event.payload)).toEqual([
      { edit: { lit: 'yes', backrest: 'no' } },
      { condition: 'temporarily-closed' },
      { edit: { backrest: 'no' } },
      { condition: 'temporarily-closed' },
    ]);
    expect(isDraftDirty.value).toBe(false);
    await undoLedgerStep('undone');
    expect(district.value?.seats).toEqual(pack);
    const undone = expectValue(await deviceStore().ledger.all()).records.slice(4);
    expect(new Set(undone.map(({ event }) => event.at)).size).toBe(1);
    await redoLedgerStep('again');
    expect(seatNow('s002')).toMatchObject({ backrest: 'no', condition: 'temporarily-closed' });
  });

  it('enters a new seat, which is then the one that is chosen and can be moved', async () => {
    startNewSeat([121.442, 31.222]);
    fillIn({ form: 'steps', places: 5 });
    expectValue(await recordEdit('new bench'));
    const [id = ''] = editIds.value;
    expect(seatNow(id)).toMatchObject({ form: 'steps', places: 5, access: 'yes' });
    expect(holdEdited(id, [121.443, 31.222])).toBe(true);
    fillInPlace([121.443, 31.222]);
    expectValue(await recordEdit('moved'));
    expect(await typesOnDevice()).toEqual(['seat-added', 'seat-moved']);
    expect(ledger.value.seats.get(id)?.position).toEqual([121.443, 31.222]);
  });

  it('keeps what is filled in where it is refused', async () => {
    chooseEdited(['s001']);
    fillIn({ places: 500 });
    const refused = await recordEdit('counted');
    expect(refused.ok ? null : refused.error.code).toBe('seat-places');
    expect(editDraft.value.edit).toEqual({ places: 500 });
    expect(await typesOnDevice()).toEqual([]);
  });
});
