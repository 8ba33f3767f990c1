import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addPackVersion } from '../../src/actions/add-pack-version';
import { erasePack } from '../../src/actions/erase-pack';
import { goBackToVersion } from '../../src/actions/go-back-to-version';
import { loadPack } from '../../src/actions/load-pack';
import { openPack } from '../../src/actions/open-pack';
import { openPackLibrary } from '../../src/actions/open-pack-library';
import { readPackExtra } from '../../src/actions/read-pack-extra';
import { readPackTexts } from '../../src/actions/read-pack-texts';
import { appError } from '../../src/lib/app-error';
import { fail } from '../../src/lib/result';
import { pack } from '../../src/state/district';
import { hasNotedSeats, noteChangedSeats } from '../../src/state/noted-seats';
import { notices } from '../../src/state/notices';
import { nameOfPack, openPackId, openPackVersion, packOfLink } from '../../src/state/open-pack';
import type { NewPackVersion, PackTexts } from '../../src/store/pack-library';
import { expectValue } from '../helpers/expect-value';

const bundled = (file: string) => readFileSync(`data/jingansi/${file}`, 'utf8');
const texts: PackTexts = {
  'district.json': bundled('district.json').replace('"id":"jingansi"', '"id":"harbour"'),
  'seats.geojson': bundled('seats.geojson'),
};
const harbour: NewPackVersion = {
  id: 'harbour',
  name: { zh: '港区', en: 'Harbour' },
  savedAt: 1_764_000_000_000,
  origin: { kind: 'import', files: ['benches.csv'] },
  texts,
};

const bundledSeats = JSON.parse(bundled('seats.geojson')).features.length;

let kept: Map<string, string>;
let asked: string[];

/** A site that serves one pack; everything else is not there. */
function serve(served: (address: string) => Response | null) {
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return served(address) ?? new Response('', { status: 404 });
  });
}

const serveBundled = () =>
  serve((address) =>
    address === './data/packs.json'
      ? Response.json({ packs: [{ id: 'jingansi', name: '静安寺街道' }] })
      : address.startsWith('./data/jingansi/')
        ? new Response(bundled(address.slice('./data/jingansi/'.length)))
        : null,
  );

const seatCount = () => (pack.value.status === 'ready' ? pack.value.district.seats.length : null);

beforeEach(() => {
  kept = new Map();
  asked = [];
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  notices.value = [];
  openPackId.value = 'jingansi';
  serveBundled();
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  const library = expectValue(await openPackLibrary());
  for (const id of ['jingansi', 'harbour']) expectValue(await library.erase(id));
});

describe('which pack is opened', () => {
  it('is the one of the link, else the one of the site', () => {
    expect(packOfLink('#pack=harbour')).toBe('harbour');
    expect(packOfLink('#lens=plan')).toBe('jingansi');
  });

  it('is what the device has chosen only where the address says nothing', () => {
    kept.set('zuozuo:pack', 'harbour');
    expect(packOfLink('')).toBe('harbour');
    expect(packOfLink('#seat=s001')).toBe('jingansi');
    kept.set('zuozuo:pack', '../../elsewhere');
    expect(packOfLink('')).toBe('jingansi');
  });

  it('is what the page of the build names, where nobody says', () => {
    vi.stubGlobal('document', { querySelector: () => ({ content: 'harbour' }) });
    expect(packOfLink('#lens=plan')).toBe('harbour');
  });

  it('keeps what belongs to it under a name of its own, and the first pack under the old names', () => {
    noteChangedSeats(true);
    expect(nameOfPack('zuozuo')).toBe('zuozuo');
    expect(kept.get('zuozuo:changed-seats')).toBe('yes');
    openPackId.value = 'harbour';
    expect(nameOfPack('zuozuo')).toBe('zuozuo:harbour');
    expect(hasNotedSeats()).toBe(false);
  });
});

describe('a pack', () => {
  it('comes from the site, and no other database is opened for it', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    await loadPack();
    expect(seatCount()).toBe(bundledSeats);
    expect(openPackVersion.value).toBeNull();
    expect(open).not.toHaveBeenCalled();
    expect(expectValue(await readPackTexts())['seats.geojson']).toBe(bundled('seats.geojson'));
  });

  it('comes from this device where it keeps one, whole and without asking the site', async () => {
    expectValue(await addPackVersion(harbour, null));
    openPackId.value = 'harbour';
    await loadPack();
    expect(seatCount()).toBe(bundledSeats);
    expect(pack.value.status === 'ready' && pack.value.issues).toEqual([]);
    expect(openPackVersion.value).toMatchObject({ id: 'harbour', version: 1 });
    expect(asked).toEqual([]);
    expect(expectValue(await readPackTexts())).toEqual(texts);
  });

  it('is found on this device though the note of it is lost', async () => {
    expectValue(await addPackVersion(harbour, null));
    kept.clear();
    openPackId.value = 'harbour';
    await loadPack();
    expect(seatCount()).toBe(bundledSeats);
    expect(kept.get('zuozuo:pack:harbour')).toBe('kept');
  });

  it('that is nowhere is said to be missing', async () => {
    openPackId.value = 'nowhere';
    await loadPack();
    expect(pack.value).toMatchObject({
      status: 'failed',
      error: { code: 'pack-unreadable', values: { file: 'district.json', fault: 'missing' } },
    });
  });

  it('gives way to the site’s where the device cannot be asked, which is said', async () => {
    kept.set('zuozuo:pack:jingansi', 'kept');
    const library = expectValue(await openPackLibrary());
    vi.spyOn(library, 'read').mockResolvedValue(fail(appError('storage-corrupt', 'It is damaged.')));
    await loadPack();
    expect(seatCount()).toBe(bundledSeats);
    expect(notices.value.map(({ key }) => key)).toEqual(['data.pack.unreadable']);
    expect(kept.get('zuozuo:pack:jingansi')).toBe('kept');
  });

  it('goes back to an earlier version and to the site’s files', async () => {
    const one = '{"type":"FeatureCollection","features":[]}';
    const grids = { ...texts, 'micro-grids.geojson': bundled('micro-grids.geojson') };
    await addPackVersion({ ...harbour, id: 'jingansi', texts: grids }, null);
    expectValue(
      await addPackVersion({ ...harbour, id: 'jingansi', texts: { ...grids, 'seats.geojson': one } }, 1),
    );
    await loadPack();
    expect(seatCount()).toBe(0);
    expectValue(await goBackToVersion('jingansi', 1));
    expect(seatCount()).toBe(bundledSeats);
    expect(openPackVersion.value).toMatchObject({ version: 3, content: 1 });
    expectValue(await goBackToVersion('jingansi', 0));
    expect(openPackVersion.value).toBeNull();
    expect(kept.get('zuozuo:pack:jingansi')).toBe('none');
  });
});

describe('files beside the district', () => {
  it('are the site’s, or none', async () => {
    await loadPack();
    expect(await readPackExtra('walks.json')).toBe(bundled('walks.json'));
    serve(() => null);
    expect(await readPackExtra('walks.json')).toBeNull();
  });

  it('are the device’s where its version brought them', async () => {
    await addPackVersion({ ...harbour, extras: { 'walks.json': '{}' } }, null);
    openPackId.value = 'harbour';
    await loadPack();
    expect(await readPackExtra('walks.json')).toBe('{}');
    expect(await readPackExtra('pinyin.json')).toBeNull();
    expect(asked).toEqual([]);
  });

  it('are not asked of a site that does not serve the pack', async () => {
    await addPackVersion(harbour, null);
    openPackId.value = 'harbour';
    await loadPack();
    expect(await readPackExtra('pinyin.json')).toBeNull();
    expect(asked).toEqual(['./data/packs.json']);
  });
});

describe('to open a pack', () => {
  it('writes the choice and the address; the page that follows the address does the rest', async () => {
    const location = { hash: '#lens=find' };
    vi.stubGlobal('location', location);
    await openPack('harbour');
    expect(location.hash).toBe('#pack=harbour&lens=plan&page=data');
    expect(kept.get('zuozuo:pack')).toBe('harbour');
    openPackId.value = 'harbour';
    await openPack('jingansi');
    expect(location.hash).toBe('#lens=plan&page=data');
    expect(kept.get('zuozuo:pack')).toBe('jingansi');
  });

  it('that is open reads it anew in its place, and the page never goes without one', async () => {
    await loadPack();
    const states: string[] = [];
    const stop = pack.subscribe(({ status }) => states.push(status));
    await addPackVersion({ ...harbour, id: 'jingansi' }, null);
    await openPack('jingansi');
    stop();
    expect(openPackVersion.value).toMatchObject({ id: 'jingansi', version: 1 });
    expect(new Set(states)).toEqual(new Set(['ready']));
  });
});

describe('to erase a pack from this device', () => {
  it('leaves the site’s, and the ledger unless one says so', async () => {
    vi.stubGlobal('location', { hash: '' });
    const erased = vi.spyOn(indexedDB, 'deleteDatabase');
    await addPackVersion({ ...harbour, id: 'jingansi' }, null);
    await loadPack();
    expectValue(await erasePack(false, true));
    expect(openPackVersion.value).toBeNull();
    expect(seatCount()).toBe(bundledSeats);
    expect(kept.get('zuozuo:pack:jingansi')).toBe('none');
    expect(erased).not.toHaveBeenCalled();
  });

  it('takes ledger, scenarios and drafts along where one says so, and those of no other pack', async () => {
    vi.stubGlobal('location', { hash: '' });
    const erased = vi.spyOn(indexedDB, 'deleteDatabase');
    await addPackVersion(harbour, null);
    openPackId.value = 'harbour';
    await loadPack();
    expectValue(await erasePack(true, false));
    expect(erased.mock.calls).toEqual([['zuozuo:harbour']]);
    expect(location.hash).toBe('#lens=plan&page=data');
  });
});
