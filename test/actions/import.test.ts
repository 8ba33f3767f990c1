import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyImport } from '../../src/actions/apply-import';
import { cancelImport } from '../../src/actions/cancel-import';
import { changeImportPlan } from '../../src/actions/change-import-plan';
import { listImportIssues, listImportRows } from '../../src/actions/list-import-rows';
import { loadPack } from '../../src/actions/load-pack';
import { openPackLibrary } from '../../src/actions/open-pack-library';
import { readPackTexts } from '../../src/actions/read-pack-texts';
import { startImport } from '../../src/actions/start-import';
import { undoImport } from '../../src/actions/undo-import';
import { appError } from '../../src/lib/app-error';
import { pack } from '../../src/state/district';
import { importState } from '../../src/state/import';
import { readMappings } from '../../src/state/import-mappings';
import { openPackId } from '../../src/state/open-pack';
import { createImportClient } from '../../src/worker/import/import-client';
import { CallError } from '../../src/worker/waiting-calls';
import { expectValue } from '../helpers/expect-value';

const bundled = (file: string) => readFileSync(`data/jingansi/${file}`, 'utf8');
let kept: Map<string, string>;

/** A file as a person chooses one. */
function fileOf(name: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, arrayBuffer: async () => bytes.buffer as ArrayBuffer };
}

const benches = fileOf(
  '座椅.csv',
  '编号,经度,纬度,座位数,靠背\r\nx1,121.4401,31.2236,4,有\r\nx2,121.4411,31.2236,2,无\r\nx3,,,2,无\r\n',
);
const start = (...files: Parameters<typeof startImport>[0]) =>
  startImport(files, (options) => createImportClient({ ...options, inline: true }));
const seatCount = () => (pack.value.status === 'ready' ? pack.value.district.seats.length : null);
const previewed = () => {
  const { value } = importState;
  if (value.kind !== 'preview') throw new Error(`A preview was expected, not ${JSON.stringify(value)}.`);
  return value;
};

beforeEach(async () => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  vi.stubGlobal('fetch', async (address: string) => {
    if (address === './data/packs.json')
      return Response.json({ packs: [{ id: 'jingansi', name: '静安寺街道' }] });
    const file = address.startsWith('./data/jingansi/') ? address.slice('./data/jingansi/'.length) : null;
    return file === null ? new Response('', { status: 404 }) : new Response(bundled(file));
  });
  openPackId.value = 'jingansi';
  await loadPack();
});
afterEach(async () => {
  cancelImport();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  const library = expectValue(await openPackLibrary());
  for (const { id } of expectValue(await library.list())) expectValue(await library.erase(id));
});

describe('an import', () => {
  it('shows what it would change, and changes nothing', async () => {
    const before = pack.value;
    await start(benches);
    const { report } = previewed();
    expect(report.counts).toMatchObject({ added: 2, changed: 0, missing: expect.any(Number) });
    expect(await listImportRows('seats', 'added', 0, 10)).toMatchObject([{ id: 'x1' }, { id: 'x2' }]);
    expect(await listImportIssues({ table: null, outcome: null, code: null }, 0, 10)).toMatchObject([
      { row: 4, code: 'coordinate-missing' },
    ]);
    expect(pack.value).toBe(before);
    expect(expectValue(await expectValue(await openPackLibrary()).list())).toEqual([]);
  });

  it('takes the files that come, and names those that the browser cannot read or that are too large', async () => {
    const gone = {
      ...fileOf('文件夹', ''),
      arrayBuffer: () => Promise.reject(new Error('NotReadableError')),
    };
    const large = { name: '大.csv', size: 300_000_000, arrayBuffer: vi.fn() };
    await start(gone, benches, large);
    const { report } = previewed();
    expect(report.tables).toMatchObject([{ name: '座椅.csv', accepted: 2 }]);
    expect(report.refused).toMatchObject([
      { code: 'import-too-large', values: { file: '大.csv', size: 300, limit: 256 } },
      { code: 'import-file-gone', values: { file: '文件夹' } },
    ]);
    expect(large.arrayBuffer).not.toHaveBeenCalled();
    await changeImportPlan({ ...report.plan, asOf: '2026-01-01' });
    expect(previewed().report.refused).toEqual(report.refused);
  });

  it('names the file in which its worker has died', async () => {
    await startImport([benches], (options) => {
      const client = createImportClient({ ...options, inline: true });
      const open = async () => {
        options.onProgress?.({ stage: 'reading', name: benches.name, share: 0.5 });
        throw new CallError(appError('import-worker-lost', 'The import ended by itself.'));
      };
      return { ...client, open };
    });
    expect(importState.value).toMatchObject({
      kind: 'failed',
      error: { code: 'import-lost-in-file', values: { file: benches.name } },
    });
  });

  it('reads none of a folder of files', async () => {
    const many = Array.from({ length: 201 }, (_, i) => ({ ...fileOf(`${i}.csv`, ''), arrayBuffer: vi.fn() }));
    await start(...many);
    expect(importState.value).toMatchObject({
      kind: 'failed',
      error: { code: 'import-too-many-files', values: { file: '0.csv', count: 201, limit: 200 } },
    });
    expect(many[0]?.arrayBuffer).not.toHaveBeenCalled();
  });

  it('is one version of the pack when it is applied, open at once, and one step back', async () => {
    const count = seatCount() ?? 0;
    const texts = expectValue(await readPackTexts());
    await start(benches);
    await applyImport();
    expect(importState.value).toMatchObject({
      kind: 'done',
      isOpen: true,
      applied: { rows: { read: 3, accepted: 2, leftOut: 1 } },
    });
    expect(seatCount()).toBe(count + 2);
    const library = expectValue(await openPackLibrary());
    expect(expectValue(await library.versions('jingansi'))).toMatchObject([
      { origin: { kind: 'import', files: ['座椅.csv'] } },
    ]);
    expectValue(await undoImport());
    expect(seatCount()).toBe(count);
    expect(expectValue(await readPackTexts())).toEqual(texts);
  });

  it('steps back to the version before it where there is one', async () => {
    const count = seatCount() ?? 0;
    await start(benches);
    await applyImport();
    await start(fileOf('more.csv', 'id,lon,lat\r\ny1,121.4421,31.2236\r\n'));
    await applyImport();
    expect(seatCount()).toBe(count + 3);
    expectValue(await undoImport());
    expect(seatCount()).toBe(count + 2);
  });

  it('leaves everything as it was when it is cancelled, at any moment', async () => {
    const before = pack.value;
    const reading = start(benches);
    expect(importState.value.kind).toBe('reading');
    cancelImport();
    await reading;
    expect(importState.value).toEqual({ kind: 'idle' });
    await start(benches);
    const applying = applyImport();
    cancelImport();
    await applying;
    expect(importState.value).toEqual({ kind: 'idle' });
    expect(pack.value).toBe(before);
    expect(expectValue(await expectValue(await openPackLibrary()).list())).toEqual([]);
  });

  it('leaves everything as it was when its worker dies, and says so', async () => {
    const before = pack.value;
    await startImport([benches], (options) => {
      const client = createImportClient({ ...options, inline: true });
      return { ...client, open: () => Promise.reject(new Error('out of memory')) };
    });
    expect(importState.value).toMatchObject({ kind: 'failed', error: { code: 'import-failed' } });
    expect(pack.value).toBe(before);
  });

  it('works out the newest of several plans', async () => {
    await start(benches);
    const { plan } = previewed().report;
    const name = '座椅.csv';
    const ignored = {
      ...plan,
      tables: { [name]: { ...plan.tables[name], kind: 'ignore' } },
    } as typeof plan;
    await Promise.all([changeImportPlan(ignored), changeImportPlan({ ...plan, outside: 'kept' })]);
    expect(previewed()).toMatchObject({ isBusy: false, error: null });
    expect(previewed().report.plan).toMatchObject({ outside: 'kept', tables: { [name]: { kind: 'seats' } } });
  });

  it('reads the columns anew when a table is taken for something else', async () => {
    await start(fileOf('points.csv', '编号,经度,纬度,类型\r\nx1,121.4401,31.2236,公园\r\n'));
    const { plan } = previewed().report;
    const table = plan.tables['points.csv'];
    if (!table) throw new Error('The table has a plan.');
    await changeImportPlan({ ...plan, tables: { 'points.csv': { ...table, kind: 'ignore' } } });
    expect(previewed().report.obstacle?.code).toBe('import-nothing');
    const ignored = previewed().report.plan.tables['points.csv'];
    if (!ignored) throw new Error('The table has a plan.');
    await changeImportPlan({ ...plan, tables: { 'points.csv': { ...ignored, kind: 'places' } } });
    expect(previewed().report.features).toEqual({ places: 1 });
    expect(previewed().report.plan.tables['points.csv']?.mapping).toMatchObject({ 类型: { field: 'kind' } });
  });

  it('remembers how the columns were read for the next file that has them', async () => {
    await start(benches);
    const { plan } = previewed().report;
    const table = plan.tables['座椅.csv'];
    if (!table) throw new Error('The table has a plan.');
    const mapping = { ...table.mapping, 靠背: { field: null } };
    await changeImportPlan({ ...plan, tables: { '座椅.csv': { ...table, mapping } } });
    await applyImport();
    expect(Object.values(readMappings())).toEqual([mapping]);
    await start({ ...benches, name: '新座椅.csv' });
    expect(previewed().report.tables[0]?.plan.mapping).toMatchObject({ 靠背: { field: null } });
  });

  it('makes a district of its own that waits to be opened, and takes it back', async () => {
    const before = pack.value;
    await start(fileOf('bancs.csv', 'id,lat,lon\r\n1,43.6,1.44\r\n2,43.604,1.446\r\n3,43.607,1.438\r\n'));
    await applyImport();
    expect(importState.value).toMatchObject({ kind: 'done', isOpen: false, applied: { packId: 'bancs' } });
    expect(pack.value).toBe(before);
    const library = expectValue(await openPackLibrary());
    expect(expectValue(await library.read('bancs'))?.texts['seats.geojson']).toContain('bancs.csv');
    expectValue(await undoImport());
    expect(expectValue(await library.read('bancs'))).toBeNull();
  });

  it('gives no district the id of one that the site has', async () => {
    await start(fileOf('bancs.csv', 'id,lat,lon\r\n1,43.6,1.44\r\n2,43.604,1.446\r\n3,43.607,1.438\r\n'));
    const { plan } = previewed().report;
    await changeImportPlan({ ...plan, target: { ...plan.target, id: 'jingansi' } as typeof plan.target });
    await applyImport();
    expect(previewed().error?.code).toBe('import-id-taken');
  });

  it('refuses a file that is none of those that are read, by its name', async () => {
    await start(fileOf('photo.jpg', '\u00ff\u00d8\u00ff\u00e0 no table'));
    expect(previewed().report).toMatchObject({ refused: [{ values: { file: 'photo.jpg' } }] });
    expect(previewed().report.obstacle).not.toBeNull();
  });
});
