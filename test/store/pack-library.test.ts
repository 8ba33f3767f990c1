import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openIdbPackLibrary } from '../../src/store/open-idb-pack-library';
import { makePackMemory, openMemoryPackLibrary } from '../../src/store/open-memory-pack-library';
import { keptVersions, type NewPackVersion, type PackLibrary } from '../../src/store/pack-library';
import { codeOf } from '../helpers/code-of';
import { expectValue } from '../helpers/expect-value';

const buildings = '{"type":"FeatureCollection","features":[]}';

const makePack = (seats: string, id = 'harbour'): NewPackVersion => ({
  id,
  name: { zh: id, en: 'Harbour' },
  savedAt: 1_764_000_000_000,
  origin: { kind: 'import', files: [`${seats}.csv`] },
  texts: { 'district.json': '{"id":"harbour"}', 'buildings.geojson': buildings, 'seats.geojson': seats },
});

let opened: PackLibrary[] = [];
const names = new Set<string>();

const makes: Readonly<Record<string, () => () => Promise<PackLibrary>>> = {
  IndexedDB: () => {
    const name = `packs-${names.size}`;
    names.add(name);
    return async () => expectValue(await openIdbPackLibrary({ name }));
  },
  memory: () => {
    const memory = makePackMemory();
    return async () => openMemoryPackLibrary(memory);
  },
};

async function openWith(open: () => Promise<PackLibrary>): Promise<PackLibrary> {
  const library = await open();
  opened.push(library);
  return library;
}

const seatsOf = async (library: PackLibrary, id = 'harbour') =>
  expectValue(await library.read(id))?.texts['seats.geojson'] ?? null;

afterEach(async () => {
  vi.restoreAllMocks();
  for (const library of opened) library.close();
  opened = [];
  for (const name of names) await deleteDB(name);
});

describe.each(Object.entries(makes))('the packs in %s', (_name, make) => {
  it('are none on a new device', async () => {
    const library = await openWith(make());
    expect(expectValue(await library.list())).toEqual([]);
    expect(expectValue(await library.read('harbour'))).toBeNull();
    expect(expectValue(await library.versions('harbour'))).toEqual([]);
  });

  it('have long texts whole after a reload, whatever stands where they are cut', async () => {
    const open = make();
    const long = '凳😀'.repeat(2_000_001);
    const first = await openWith(open);
    expectValue(await first.add(makePack(long), null));
    // The same again, and one that ends otherwise.
    expectValue(await first.add(makePack(long), 1));
    expectValue(await first.add(makePack(`${long.slice(0, -1)}!`), 2));
    const later = await openWith(open);
    expect((await seatsOf(later)) === `${long.slice(0, -1)}!`).toBe(true);
    expectValue(await later.goBack('harbour', 1));
    expect((await seatsOf(later)) === long).toBe(true);
    expectValue(await later.erase('harbour'));
    expect(await seatsOf(later)).toBeNull();
  });

  it('are there after a reload, text by text', async () => {
    const open = make();
    const library = await openWith(open);
    const pack = { ...makePack('座椅 1'), extras: { 'walks.json': '{"walks":[]}' } };
    const added = expectValue(await library.add(pack, null));
    expect(added).toEqual({ ...pack, version: 1, content: 1 });
    library.close();
    expect(expectValue(await (await openWith(open)).read('harbour'))).toEqual(added);
  });

  it('are listed by name, each by its newest version and without its files', async () => {
    const library = await openWith(make());
    expectValue(await library.add(makePack('a', 'west'), null));
    expectValue(await library.add(makePack('a', 'east'), null));
    expectValue(await library.add(makePack('b', 'west'), 1));
    const list = expectValue(await library.list());
    expect(list.map(({ id, version }) => [id, version])).toEqual([
      ['east', 1],
      ['west', 2],
    ]);
    expect(list[0]).not.toHaveProperty('texts');
    expect(expectValue(await library.versions('west')).map(({ version }) => version)).toEqual([2, 1]);
  });

  it('that another tab has changed are not overwritten', async () => {
    const open = make();
    const [here, there] = [await openWith(open), await openWith(open)];
    expectValue(await here.add(makePack('a'), null));
    expectValue(await there.add(makePack('b'), 1));
    expect(codeOf(await here.add(makePack('c'), 1))).toBe('pack-conflict');
    expect(codeOf(await here.add(makePack('c'), null))).toBe('pack-conflict');
    expect(await seatsOf(here)).toBe('b');
    expectValue(await here.add(makePack('c'), 2));
    expect(await seatsOf(there)).toBe('c');
  });

  it('go back to an earlier version, and forward again, by adding', async () => {
    const library = await openWith(make());
    expectValue(await library.add(makePack('a'), null));
    expectValue(await library.add(makePack('b'), 1));
    expect(expectValue(await library.goBack('harbour', 1))).toMatchObject({
      version: 3,
      content: 1,
      origin: { kind: 'undo', files: ['a.csv'] },
    });
    expect(await seatsOf(library)).toBe('a');
    expectValue(await library.goBack('harbour', 2));
    expect(await seatsOf(library)).toBe('b');
    expect(codeOf(await library.goBack('harbour', 9))).toBe('pack-version-gone');
    expect(codeOf(await library.goBack('nowhere', 0))).toBe('pack-version-gone');
  });

  it('give way to the files of the site, and come back', async () => {
    const library = await openWith(make());
    expectValue(await library.add(makePack('a'), null));
    expect(expectValue(await library.goBack('harbour', 0))).toBeNull();
    expect(expectValue(await library.read('harbour'))).toBeNull();
    expect(expectValue(await library.list())).toEqual([]);
    expect(codeOf(await library.add(makePack('b'), 2))).toBe('pack-conflict');
    expectValue(await library.add(makePack('b'), null));
    expect(await seatsOf(library)).toBe('b');
    expectValue(await library.goBack('harbour', 1));
    expect(await seatsOf(library)).toBe('a');
  });

  it('keep the files beside the district until a version brings others', async () => {
    const library = await openWith(make());
    expectValue(await library.add({ ...makePack('a'), extras: { 'pinyin.json': '{}' } }, null));
    const next = expectValue(await library.add(makePack('b'), 1));
    expect(next.extras).toEqual({ 'pinyin.json': '{}' });
    expect(expectValue(await library.add({ ...makePack('c'), extras: {} }, 2)).extras).toEqual({});
  });

  it('keep a bounded number of versions, the newest ones', async () => {
    const library = await openWith(make());
    for (let i = 0; i < keptVersions.count + 5; i += 1)
      expectValue(await library.add(makePack(`seats ${i}`), i === 0 ? null : i));
    const versions = expectValue(await library.versions('harbour')).map(({ version }) => version);
    expect(versions).toEqual(
      Array.from({ length: keptVersions.count }, (_, i) => keptVersions.count + 5 - i),
    );
    expect(codeOf(await library.goBack('harbour', 1))).toBe('pack-version-gone');
    // A file that all of them share is still there.
    expect(expectValue(await library.read('harbour'))?.texts['buildings.geojson']).toBe(buildings);
  });

  it('are erased with all their versions, and nothing else is', async () => {
    const library = await openWith(make());
    expectValue(await library.add(makePack('a'), null));
    expectValue(await library.add(makePack('b'), 1));
    expectValue(await library.add(makePack('a', 'east'), null));
    expectValue(await library.erase('harbour'));
    expect(expectValue(await library.versions('harbour'))).toEqual([]);
    expect(await seatsOf(library, 'east')).toBe('a');
    expectValue(await library.add(makePack('c'), null));
    expect(await seatsOf(library)).toBe('c');
  });

  it('tell another tab of a change', async () => {
    const open = make();
    const [here, there] = [await openWith(open), await openWith(open)];
    const heard = vi.fn();
    const stop = there.subscribe(heard);
    expectValue(await here.add(makePack('a'), null));
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    stop();
  });
});

describe('the packs in IndexedDB', () => {
  it('stay as they were when the device is full, and say so', async () => {
    const library = await openWith(makes.IndexedDB?.() as () => Promise<PackLibrary>);
    expectValue(await library.add(makePack('a'), null));
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(codeOf(await library.add(makePack('b'), 1))).toBe('storage-full');
    add.mockRestore();
    expect(expectValue(await library.versions('harbour')).map(({ version }) => version)).toEqual([1]);
    expect(await seatsOf(library)).toBe('a');
    expectValue(await library.add(makePack('b'), 1));
    expect(await seatsOf(library)).toBe('b');
  });

  it('are told as blocked where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(codeOf(await openIdbPackLibrary())).toBe('storage-blocked');
    vi.unstubAllGlobals();
  });
});

describe('the packs in IndexedDB', () => {
  it('leave no piece of a long text behind, and hold one that versions share once', async () => {
    const name = `packs-${names.size}`;
    names.add(name);
    const library = await openWith(async () => expectValue(await openIdbPackLibrary({ name })));
    const countTexts = async () => {
      const database = await openDB(name);
      const count = await database.count('texts');
      database.close();
      return count;
    };
    const long = 'seat'.repeat(1_500_000);
    expectValue(await library.add(makePack(long), null));
    const count = await countTexts();
    expect(count).toBeGreaterThan(3);
    expectValue(await library.add(makePack(long), 1));
    expect(await countTexts()).toBe(count);
    expectValue(await library.erase('harbour'));
    expect(await countTexts()).toBe(0);
  });
});
