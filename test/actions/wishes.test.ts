import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importWishes } from '../../src/actions/import-wishes';
import { keepWishes, openWishes, removeWish } from '../../src/actions/keep-wishes';
import { wishSeat } from '../../src/actions/wish-seat';
import type { RestLeg } from '../../src/analysis/rest-route/data';
import { writeWishes } from '../../src/io/write-wishes';
import { appError } from '../../src/lib/app-error';
import { metres } from '../../src/lib/units';
import { pack } from '../../src/state/district';
import { storage } from '../../src/state/storage';
import { packWishes, wishError, wishes } from '../../src/state/wishes';
import type { DeviceStore } from '../../src/store/device-store';
import { type Memory, makeMemory } from '../../src/store/memory';
import { openMemoryStore } from '../../src/store/open-memory-store';
import { readBundledDistrict } from '../helpers/bundled-pack';
import { expectValue } from '../helpers/expect-value';
import { sampleWish } from '../helpers/sample-wish';

const leg: RestLeg = {
  fromSeat: 's001',
  toSeat: null,
  length: metres(173.4),
  tooLong: true,
  line: [
    [121.44000049, 31.22],
    [121.442, 31.2204],
  ],
};
const wished = { leg, rest: metres(100), need: { required: ['backrest'], at: null } } as const;
/** Already the next day in Shanghai. */
const now = Date.parse('2026-11-25T18:00:00Z');

/** A device's own storage, as far as anyone can tell: what it keeps outlives the page. */
function putDevice(memory: Memory): DeviceStore {
  const store: DeviceStore = { ...openMemoryStore(memory), kind: 'device' };
  storage.value = { kind: 'device', store, persistence: 'persistent' as never };
  return store;
}

beforeEach(() => {
  pack.value = { status: 'ready', district: readBundledDistrict(), issues: [] };
  wishes.value = null;
  wishError.value = null;
  putDevice(makeMemory());
});
afterEach(() => {
  storage.value = { kind: 'opening' };
});

describe('a wish for a seat', () => {
  it('is kept with the leg, the rest and the need, on the day of the district', async () => {
    const store = putDevice(makeMemory());
    const wish = expectValue(await wishSeat(wished, now));
    expect(wish).toMatchObject({
      packId: 'jingansi',
      line: [
        [121.44, 31.22],
        [121.442, 31.2204],
      ],
      fromSeat: 's001',
      toSeat: null,
      length: 173.4,
      rest: 100,
      required: ['backrest'],
      day: '2026-11-26',
    });
    expect(expectValue(await store.wishes.all())).toEqual([wish]);
    expect(packWishes.value).toEqual([wish]);
  });

  it('is one, however often the same leg is wished for', async () => {
    const first = expectValue(await wishSeat(wished, now));
    expect(expectValue(await wishSeat(wished, now))).toEqual(first);
    expect(packWishes.value).toHaveLength(1);
  });

  it('is read again by the next page, until it is removed', async () => {
    const memory = makeMemory();
    putDevice(memory);
    const wish = expectValue(await wishSeat(wished, now));
    wishes.value = null;
    putDevice(memory);
    await openWishes();
    expect(packWishes.value).toEqual([wish]);
    await removeWish(wish.id);
    expect(packWishes.value).toEqual([]);
    putDevice(memory);
    await openWishes();
    expect(packWishes.value).toEqual([]);
  });

  it('waits for the storage of the device where that cannot be had, and says so', async () => {
    const error = appError('storage-blocked', 'not now');
    storage.value = { kind: 'memory', store: openMemoryStore(), error };
    expect(await keepWishes([sampleWish])).toMatchObject({ ok: false, error: { code: error.code } });
    expect(packWishes.value).toEqual([sampleWish]);
    const store = putDevice(makeMemory());
    await openWishes();
    expect(expectValue(await store.wishes.all())).toEqual([sampleWish]);
  });

  it('travels in a file, and counts once where it is known', async () => {
    const other = { ...sampleWish, id: 'wish-fedcba9876543210' };
    expectValue(await keepWishes([sampleWish]));
    const content = writeWishes([sampleWish, other], 'jingansi');
    const file = { name: 'w.geojson', size: content.length, text: async () => content };
    expect(expectValue(await importWishes(file))).toEqual({ added: 1, known: 1 });
    expect(new Set(packWishes.value.map(({ id }) => id))).toEqual(new Set([sampleWish.id, other.id]));
  });

  it('of a file that is too large is not even read', async () => {
    const text = async () => {
      throw new Error('read');
    };
    const taken = await importWishes({ name: 'w', size: 50_000_000, text });
    expect(taken).toMatchObject({ ok: false, error: { code: 'wishes-file-oversize' } });
  });

  it('is refused before there is a district', async () => {
    pack.value = { status: 'loading', loaded: 0, total: 1 };
    expect(await wishSeat(wished, now)).toMatchObject({ ok: false, error: { code: 'wish-no-pack' } });
  });
});
