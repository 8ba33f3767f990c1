import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addSeatAt } from '../../src/actions/add-seat-at';
import { addSites } from '../../src/actions/add-sites';
import { bindUndo } from '../../src/actions/bind-undo';
import { compareWith, setUnitCost } from '../../src/actions/compare-scenario';
import { deleteScenario, restoreScenario } from '../../src/actions/delete-scenario';
import { dragNewSeat, dragSeat, dropSeat, putSeatBack } from '../../src/actions/drag-seat';
import { duplicateScenarioById } from '../../src/actions/duplicate-scenario';
import { editSeat } from '../../src/actions/edit-seat';
import { importScenarioFile } from '../../src/actions/import-scenario-file';
import { moveSeat } from '../../src/actions/move-seat';
import { newScenario } from '../../src/actions/new-scenario';
import { openLedger } from '../../src/actions/open-ledger';
import { openScenarioById } from '../../src/actions/open-scenario';
import { openScenarios } from '../../src/actions/open-scenarios';
import { removeSeat } from '../../src/actions/remove-seat';
import { renameOpenScenario } from '../../src/actions/rename-scenario';
import { redoScenarioStep, undoScenarioStep } from '../../src/actions/undo-scenario-step';
import { openVolume, switchLanguage } from '../../src/i18n/translate';
import { maxScenarioLength } from '../../src/io/read-scenario';
import { writeScenario } from '../../src/io/write-scenario';
import type { District } from '../../src/model/district';
import { renameScenario } from '../../src/model/scenario/rename-scenario';
import { pack } from '../../src/state/district';
import { notices } from '../../src/state/notices';
import { openScenarioId } from '../../src/state/open-scenario-id';
import {
  deletedScenario,
  heldSeat,
  importReport,
  openScenario,
  scenarioError,
  scenarioKeeping,
  scenarios,
  seatOverlay,
  seatsOnScreen,
  settledOverlay,
} from '../../src/state/scenario';
import { comparedId, isComparing, unitCosts } from '../../src/state/scenario-comparison';
import { selection } from '../../src/state/selection';
import { storage } from '../../src/state/storage';
import { undoStack } from '../../src/state/undo-stack';
import { openIdbStore } from '../../src/store/open-idb-store';
import { expectValue } from '../helpers/expect-value';
import { makeDistrict, makeSeat } from '../helpers/make-district';

const here = [121.445, 31.225] as const;
const there = [121.446, 31.226] as const;
const credit = { attribution: '', licence: 'ODbL-1.0' };

const isKept = () => vi.waitFor(() => expect(scenarioKeeping.value).toEqual({ kind: 'kept' }));
const opened = () => {
  if (!openScenario.value) throw new Error('no scenario is open');
  return openScenario.value;
};

/** What a reload does: the page forgets, the device keeps. */
async function reload(): Promise<void> {
  if (storage.value.kind !== 'opening') storage.value.store.close();
  storage.value = { kind: 'opening' };
  openScenarioId.value = null;
  heldSeat.value = null;
  scenarios.value = [];
  await openScenarios();
  await isKept();
}

const fileOf = (text: string, name = '情景.geojson') => ({
  name,
  size: new TextEncoder().encode(text).length,
  text: async () => text,
});

beforeEach(async () => {
  await switchLanguage('zh');
  await openVolume('plan');
  vi.stubGlobal('indexedDB', new IDBFactory());
  const district: District = makeDistrict({
    seats: [makeSeat('s001', [121.44, 31.22]), makeSeat('s002', [121.442, 31.222])],
  });
  pack.value = { status: 'ready', district, issues: [] };
  notices.value = [];
  scenarioError.value = null;
  importReport.value = null;
  selection.value = null;
  await reload();
});

afterEach(() => {
  if (storage.value.kind !== 'opening') storage.value.store.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('drawing', () => {
  it('starts a scenario with the first change, and it is there after a reload', async () => {
    expectValue(addSeatAt(here));
    expect(opened().name).toBe('情景 1');
    const { id } = opened();
    expect(selection.value).toEqual({ kind: 'seat', id: `${id}.1` });
    expectValue(moveSeat('s001', there));
    expectValue(removeSeat('s002'));
    expectValue(editSeat(`${id}.1`, { places: 5 }));
    expectValue(addSites([{ position: here }, { position: there }]));
    const drawn = settledOverlay.value;
    expect([...seatsOnScreen.value.keys()].sort()).toEqual([`${id}.1`, `${id}.2`, `${id}.3`, 's001'].sort());
    await isKept();
    await reload();
    openScenarioById(id);
    expect(settledOverlay.value).toEqual(drawn);
    expect(opened().steps).toHaveLength(5);
  });

  it('refuses a seat that is not there, says so, and starts nothing', () => {
    expect(removeSeat('nobody').ok).toBe(false);
    expect(scenarioError.value?.code).toBe('scenario-seat-missing');
    expect(scenarios.value).toEqual([]);
    expectValue(removeSeat('s001'));
    expect(scenarioError.value).toBeNull();
  });

  it('undoes and redoes without limit, over a reload too', async () => {
    for (let i = 0; i < 40; i += 1) expectValue(moveSeat('s001', [121.44 + (i + 1) / 1e4, 31.22]));
    const last = settledOverlay.value;
    for (let i = 0; i < 40; i += 1) undoScenarioStep();
    expect(settledOverlay.value.size).toBe(0);
    undoScenarioStep();
    const { id } = opened();
    await isKept();
    await reload();
    openScenarioById(id);
    for (let i = 0; i < 41; i += 1) redoScenarioStep();
    expect(settledOverlay.value).toEqual(last);
  });
});

describe('a seat in the hand', () => {
  it('shows its place under the pointer and is one step when let go', () => {
    dragSeat('s001', here);
    dragSeat('s001', there);
    expect(seatOverlay.value.get('s001')?.position).toEqual(there);
    expect([settledOverlay.value.size, scenarios.value.length]).toEqual([0, 0]);
    dropSeat();
    expect(heldSeat.value).toBeNull();
    expect(opened().steps.map(({ kind }) => kind)).toEqual(['move']);
    expect(settledOverlay.value.get('s001')?.position).toEqual(there);
  });

  it('goes back where it came from, and leaves nothing behind', () => {
    dragNewSeat(here);
    expect(seatOverlay.value.size).toBe(1);
    putSeatBack();
    expect(seatOverlay.value.size).toBe(0);
    dropSeat();
    expect(scenarios.value).toEqual([]);
  });

  it('goes back by the key for undo too, while no scenario is open yet', () => {
    const unbind = bindUndo();
    dragSeat('s001', here);
    undoStack.value?.undo();
    expect(seatOverlay.value.size).toBe(0);
    expectValue(moveSeat('s001', here));
    undoStack.value?.undo();
    undoStack.value?.redo();
    expect(settledOverlay.value.size).toBe(1);
    dragSeat('s001', there);
    expect([undoStack.value?.escape(), undoStack.value?.escape()]).toEqual([true, false]);
    unbind();
    expect(undoStack.value).toBeNull();
  });

  it('goes back first when one undoes', () => {
    expectValue(moveSeat('s001', here));
    dragSeat('s001', there);
    undoScenarioStep();
    expect(seatOverlay.value.get('s001')?.position).toEqual(here);
    undoScenarioStep();
    expect(seatOverlay.value.size).toBe(0);
  });

  it('that is new keeps the id that it had in the hand', () => {
    dragNewSeat(here);
    const id = heldSeat.value?.id;
    dragNewSeat(there);
    expect(heldSeat.value?.id).toBe(id);
    dropSeat();
    expect([...settledOverlay.value.keys()]).toEqual([id]);
  });
});

describe('the list of scenarios', () => {
  it('names, duplicates and deletes, and gives back what was deleted', async () => {
    newScenario();
    renameOpenScenario('延安路以南');
    renameOpenScenario('  ');
    expect(scenarioError.value?.code).toBe('scenario-name-missing');
    expectValue(addSeatAt(here));
    const { id } = opened();
    duplicateScenarioById(id);
    expect(opened().name).toBe('延安路以南 · 副本');
    expect(settledOverlay.value.size).toBe(1);
    await isKept();
    openScenarioById(id);
    await deleteScenario(id);
    expect(openScenario.value).toBeNull();
    expect(deletedScenario.value?.id).toBe(id);
    await restoreScenario();
    await reload();
    expect(scenarios.value.map(({ name }) => name).sort()).toEqual(['延安路以南', '延安路以南 · 副本']);
    newScenario();
    expect(opened().name).toBe('情景 1');
  });

  it('deletes for good: after a reload it is gone', async () => {
    newScenario();
    const { id } = opened();
    await deleteScenario(id);
    await reload();
    expect(scenarios.value).toEqual([]);
  });

  it('says that a link names a scenario that is not here', async () => {
    openScenarioId.value = 'elsewhere';
    const other = expectValue(await openIdbStore());
    const message = renameScenario({ ...sampleScenario(), id: 'other1' }, '别处', sampleScenario().createdAt);
    expectValue(await other.scenarios.save(expectValue(message), { replaces: null, durability: 'strict' }));
    await vi.waitFor(() => expect(openScenarioId.value).toBeNull());
    expect(notices.value.map(({ key }) => key)).toEqual(['plan.scenario.missing']);
    expect(scenarios.value.map(({ name }) => name)).toEqual(['别处']);
    other.close();
  });
});

function sampleScenario() {
  const at = '2026-11-25T00:00:00.000Z';
  return {
    id: 'sample1',
    name: '样例',
    packId: 'test',
    packAsOf: '2026-11-01',
    createdAt: at,
    changedAt: at,
    steps: [],
    done: 0,
  };
}

describe('a second tab', () => {
  it('that changes the same scenario keeps its version, and ours becomes one of its own', async () => {
    newScenario();
    const base = opened();
    await isKept();
    const other = expectValue(await openIdbStore());
    const theirs = expectValue(renameScenario(base, '另一页', '2030-01-01T00:00:00.000Z'));
    // Our page has not heard of it yet when the next step is taken.
    if (storage.value.kind !== 'device') throw new Error('no storage');
    const own = storage.value.store.scenarios;
    const all = own.all.bind(own);
    const reading = vi.spyOn(own, 'all').mockImplementation(() => new Promise(() => undefined));
    expectValue(await other.scenarios.save(theirs, { replaces: base.changedAt, durability: 'strict' }));
    reading.mockImplementation(all);
    expectValue(moveSeat('s001', here));
    await isKept();
    await vi.waitFor(() => expect(scenarios.value).toHaveLength(2));
    expect(scenarios.value.map(({ name, steps }) => [name, steps.length]).sort()).toEqual([
      ['另一页', 0],
      ['情景 1 · 本页这一稿', 1],
    ]);
    expect(opened().name).toBe('情景 1 · 本页这一稿');
    await isKept();
    expect(expectValue(await other.scenarios.all()).scenarios).toHaveLength(2);
    other.close();
  });
});

describe('a storage that fails', () => {
  it('that is full says so, keeps the scenario in the page, and writes it with the next step', async () => {
    newScenario();
    await isKept();
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expectValue(moveSeat('s001', here));
    await vi.waitFor(() =>
      expect(scenarioKeeping.value).toMatchObject({ kind: 'failed', error: { code: 'storage-full' } }),
    );
    expect(settledOverlay.value.size).toBe(1);
    full.mockRestore();
    expectValue(moveSeat('s002', there));
    await isKept();
    const { id } = opened();
    await reload();
    openScenarioById(id);
    expect(settledOverlay.value.size).toBe(2);
  });

  it('that cannot be had keeps everything in the page, and on the device when it comes back', async () => {
    const device = indexedDB;
    if (storage.value.kind !== 'opening') storage.value.store.close();
    storage.value = { kind: 'opening' };
    vi.stubGlobal('indexedDB', undefined);
    await openScenarios();
    expectValue(addSeatAt(here));
    await vi.waitFor(() =>
      expect(scenarioKeeping.value).toMatchObject({ kind: 'failed', error: { code: 'storage-blocked' } }),
    );
    const { id } = opened();
    vi.stubGlobal('indexedDB', device);
    await openLedger();
    await isKept();
    await reload();
    expect(scenarios.value.map((scenario) => scenario.id)).toEqual([id]);
  });
});

describe('a file', () => {
  it('that was exported opens again, beside the one that is here', async () => {
    expectValue(addSeatAt(here));
    expectValue(moveSeat('s001', there));
    const original = opened();
    const overlay = settledOverlay.value;
    const text = writeScenario(original, credit);
    await deleteScenario(original.id);
    expectValue(await importScenarioFile(fileOf(text)));
    expect(opened()).toEqual(original);
    expectValue(await importScenarioFile(fileOf(text)));
    expect(scenarios.value).toHaveLength(2);
    expect(opened().id).not.toBe(original.id);
    expect(settledOverlay.value).toEqual(overlay);
    expect(importReport.value).toEqual({ name: original.name, isHistoryLost: false, missing: [] });
  });

  it.each([
    ['scenario-file-unreadable', fileOf('{')],
    ['scenario-file-foreign', fileOf('{"type":"FeatureCollection","features":[]}')],
    ['scenario-file-oversize', { name: 'x', size: 3 * maxScenarioLength + 1, text: async () => '' }],
    ['scenario-file-unreadable', { name: 'x', size: 1, text: async () => Promise.reject(new Error('gone')) }],
  ])('that is none is refused with %s and changes nothing', async (code, file) => {
    expect((await importScenarioFile(file)).ok).toBe(false);
    expect(scenarioError.value?.code).toBe(code);
    expect(scenarios.value).toEqual([]);
  });
});

describe('comparing', () => {
  it('forgets a version that is deleted, and closes with the scenario', async () => {
    newScenario();
    const { id } = opened();
    duplicateScenarioById(id);
    compareWith(id);
    expect([comparedId.value, isComparing.value]).toEqual([id, true]);
    await deleteScenario(id);
    expect(comparedId.value).toBeNull();
    openScenarioById(null);
    expect(isComparing.value).toBe(false);
  });

  it('takes unit costs, and no nonsense', () => {
    setUnitCost('moved', 300);
    setUnitCost('added', -1);
    setUnitCost('edited', Number.NaN);
    expect(unitCosts.value).toMatchObject({ added: 1000, moved: 300, edited: null });
    setUnitCost('moved', null);
    expect(unitCosts.value.moved).toBeNull();
  });
});
