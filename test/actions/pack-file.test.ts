import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cancelImport } from '../../src/actions/cancel-import';
import { type ChosenFile, importSession } from '../../src/actions/import-session';
import { loadPack } from '../../src/actions/load-pack';
import { makePackFile } from '../../src/actions/make-pack-file';
import { openPackLibrary } from '../../src/actions/open-pack-library';
import { proposeImportedPack } from '../../src/actions/propose-imported-pack';
import { proposePackFile } from '../../src/actions/propose-pack-file';
import { takePackFile } from '../../src/actions/take-pack-file';
import { readPackZip } from '../../src/io/pack-zip/read-pack-zip';
import { unpackEntries } from '../../src/io/unpack-entries';
import { succeed } from '../../src/lib/result';
import { takeStep } from '../../src/model/scenario/take-step';
import { openPackId } from '../../src/state/open-pack';
import { storage } from '../../src/state/storage';
import type { DeviceStore } from '../../src/store/device-store';
import { makeSigningPair } from '../../src/store/make-signing-pair';
import { makeMemory } from '../../src/store/memory';
import { openMemoryStore } from '../../src/store/open-memory-store';
import type { ImportClient } from '../../src/worker/import/import-client';
import { codeOf } from '../helpers/code-of';
import { expectValue } from '../helpers/expect-value';
import { emptyScenario, packSeats } from '../helpers/random-scenario';
import { noon, sampleSubmitted } from '../helpers/sample-ledger';
import { asFile } from '../helpers/use-devices';

const event = sampleSubmitted(noon);
const secret = 'secret-13800138000';
const contact = { person: `王 ${secret}`, phone: secret, mail: `${secret}@example.org` };

const movedScenario = expectValue(
  takeStep(
    { ...emptyScenario, packId: 'jingansi' },
    packSeats,
    { kind: 'move', id: 's001', to: [121.445, 31.225] },
    '2026-11-25T09:00:00.000Z',
  ),
);

let kept: Map<string, string>;

/** A device on which everything private is kept that can be. */
async function plantedDevice(): Promise<DeviceStore> {
  const store = openMemoryStore(makeMemory(await makeSigningPair([secret])));
  const entry = { records: [{ event, authorship: 'unsigned' as const }], revision: 0 };
  expectValue(await store.ledger.append({ ...entry, contact: { pledgeId: event.id, contact } }));
  expectValue(await store.slips.save({ pledgeId: event.id, contact, receivedAt: noon }));
  expectValue(await store.drafts.save('seat', { contact, words: secret }));
  expectValue(await store.scenarios.save(movedScenario, { replaces: null, durability: 'strict' }));
  expectValue(
    await store.profile.change((profile) => ({
      ...profile,
      offices: [{ device: secret, key: secret, confirmedAt: noon }],
    })),
  );
  return store;
}

beforeEach(async () => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  vi.stubGlobal('fetch', async (address: string) => {
    const file = address.replace('./data/jingansi/', '');
    return address === file
      ? new Response('', { status: 404 })
      : new Response(readFileSync(`data/jingansi/${file}`, 'utf8'));
  });
  openPackId.value = 'jingansi';
  await loadPack();
  storage.value = { kind: 'device', store: await plantedDevice(), persistence: 'not-asked' };
});
afterEach(async () => {
  vi.unstubAllGlobals();
  expectValue(await expectValue(await openPackLibrary()).erase('jingansi'));
});

/** An import that has one file, which its worker has refused as a whole district. */
function openSession(chosen: ChosenFile): void {
  const client = { close: () => {} } as ImportClient;
  const controller = new AbortController();
  importSession.current = { client, files: [chosen.name], chosen: [chosen], controller, planning: null };
}

const makeFile = async () => expectValue(await makePackFile(noon));
const propose = async () => expectValue(await proposePackFile(asFile(await makeFile())));

/** Another device, seen again each time it is opened. */
function otherDevice() {
  const memory = makeMemory();
  const names: (string | undefined)[] = [];
  return {
    names,
    store: openMemoryStore(memory),
    open: async ({ name }: { readonly name?: string }) => {
      names.push(name);
      return succeed(openMemoryStore(memory));
    },
  };
}

describe('the whole pack as a file', () => {
  it('holds the pack, its scenarios and its ledger, and says so', async () => {
    const file = await makeFile();
    expect(file).toMatchObject({
      name: 'zuozuo-jingansi-pack-2026-11-24.zip',
      seats: 127,
      events: 1,
      scenarios: 1,
    });
    const zip = expectValue(await readPackZip(new Uint8Array(await (file.content as Blob).arrayBuffer())));
    expect(zip.contents['seats.geojson']).toBe(readFileSync('data/jingansi/seats.geojson', 'utf8'));
    expect(zip.ledger?.events).toEqual([event]);
    expect(zip.issues).toEqual([]);
  });

  it('holds nothing private: no contact, slip, draft, profile or key', async () => {
    const file = await makeFile();
    const bytes = new Uint8Array(await (file.content as Blob).arrayBuffer());
    const { entries } = await unpackEntries(bytes, { bytesOf: () => 1e9, total: 1e9, entries: 1e3 });
    expect(entries.size).toBeGreaterThan(10);
    for (const [name, entry] of entries)
      expect(`${name} ${new TextDecoder().decode(entry)}`).not.toContain(secret);
  });

  it('opens on another device: pack, scenario and event are there, once', async () => {
    const proposal = await propose();
    expect(proposal).toMatchObject({ id: 'jingansi', seats: 127, standing: 'same', issues: [] });
    const other = otherDevice();
    expect(expectValue(await takePackFile(proposal, other.open))).toEqual({
      id: 'jingansi',
      events: 1,
      scenarios: 1,
      unread: 0,
    });
    expect(expectValue(await takePackFile(proposal, other.open))).toMatchObject({ events: 0, scenarios: 0 });
    expect(expectValue(await other.store.ledger.all()).records.map((record) => record.event)).toEqual([
      event,
    ]);
    expect(expectValue(await other.store.scenarios.all()).scenarios).toEqual([movedScenario]);
    expect(other.names).toEqual(['zuozuo', 'zuozuo']);
    expect(expectValue(await other.store.contacts.read(event.id))).toBeNull();
  });

  it('becomes a version of this device where the pack differs, and keeps the database of its id', async () => {
    const proposal = await propose();
    const other = otherDevice();
    const harbour = { ...proposal, id: 'harbour', standing: 'new' as const };
    expectValue(await takePackFile(harbour, other.open));
    expect(other.names).toEqual(['zuozuo:harbour']);
    const library = expectValue(await openPackLibrary());
    expect(expectValue(await library.read('harbour'))).toMatchObject({
      version: 1,
      origin: { kind: 'pack-file', files: [proposal.fileName] },
      texts: proposal.texts,
      extras: { 'walks.json': expect.any(String), 'pinyin.json': expect.any(String) },
    });
    expect(kept.get('zuozuo:pack:harbour')).toBe('kept');
    expectValue(await library.erase('harbour'));
  });

  it('leaves a scenario alone that was changed here, and puts the file’s beside it', async () => {
    const proposal = await propose();
    const other = otherDevice();
    const own = { ...movedScenario, name: '我的', steps: [], done: 0 };
    expectValue(await other.store.scenarios.save(own, { replaces: null, durability: 'strict' }));
    expect(expectValue(await takePackFile(proposal, other.open))).toMatchObject({ scenarios: 1 });
    expect(expectValue(await takePackFile(proposal, other.open))).toMatchObject({ scenarios: 0 });
    const { scenarios } = expectValue(await other.store.scenarios.all());
    expect(scenarios).toContainEqual(own);
    expect(scenarios.map(({ steps }) => steps.length).sort()).toEqual([0, movedScenario.steps.length]);
  });

  it('says how it stands to the pack that is open', async () => {
    const file = await makeFile();
    const seats = readFileSync('data/jingansi/seats.geojson', 'utf8');
    const library = expectValue(await openPackLibrary());
    const district = readFileSync('data/jingansi/district.json', 'utf8');
    const standingWith = async (day: string) => {
      const texts = { 'district.json': district.replace('2026-11-24', day), 'seats.geojson': seats };
      const version = expectValue(await library.versions('jingansi'))[0]?.version ?? null;
      expectValue(
        await library.add(
          {
            id: 'jingansi',
            name: { zh: '静', en: null },
            savedAt: 1,
            origin: { kind: 'import', files: [] },
            texts,
          },
          version,
        ),
      );
      return expectValue(await proposePackFile(asFile(file))).standing;
    };
    expect(await standingWith('2026-11-23')).toBe('newer');
    expect(await standingWith('2026-11-25')).toBe('older');
    expect(await standingWith('2026-11-24')).toBe('other');
  });

  it('is refused in one sentence where it is none', async () => {
    const file = { name: 'a.zip', content: 'hello' };
    expect(codeOf(await proposePackFile(asFile(file)))).toBe('pack-zip-kind');
  });
});

describe('a pack file that is dropped into an import', () => {
  it('is asked about', async () => {
    const file = asFile(await makeFile());
    openSession(file);
    expect(expectValue(await proposeImportedPack(file.name))).toMatchObject({ id: 'jingansi' });
  });

  it('is not asked about any more once the import is cancelled, also while it is read', async () => {
    const file = asFile(await makeFile());
    openSession(file);
    const asked = proposeImportedPack(file.name);
    cancelImport();
    expect(codeOf(await asked)).toBe('pack-zip-unreadable');
  });
});
