import type { Database } from './idb-schema';
import { makeDeviceName } from './make-device-name';
import { makeSigningPair, type SigningPair } from './make-signing-pair';
import { settleWriting } from './settle-writing';

/** This device's keys, or the name under which it goes without: made when they are first needed. */
export async function readDeviceKeys(
  database: Database,
): Promise<{ readonly pair: SigningPair | null; readonly name: string }> {
  const kept = await database.get('keys', 'device');
  if (kept) return { pair: kept, name: kept.device };
  const former = await database.get('meta', 'device');
  const pair = await makeSigningPair(typeof former === 'string' ? [former] : []);
  if (!pair) return { pair: null, name: await keepName(database) };
  try {
    return await keepPair(database, pair);
  } catch (thrown) {
    // Some browsers keep no keys in private windows: a key that is gone with the page signs nothing.
    if (!(thrown instanceof DOMException) || thrown.name !== 'DataCloneError') throw thrown;
    return { pair: null, name: await keepName(database) };
  }
}

/** Another tab may have been faster: the first pair counts. */
async function keepPair(database: Database, pair: SigningPair) {
  const writing = database.transaction('keys', 'readwrite', { durability: 'strict' });
  return settleWriting(writing, async () => {
    const first = await writing.store.get('device');
    if (!first) await writing.store.add(pair, 'device');
    const kept = first ?? pair;
    return { pair: kept, name: kept.device };
  });
}

async function keepName(database: Database): Promise<string> {
  const writing = database.transaction('meta', 'readwrite', { durability: 'strict' });
  return settleWriting(writing, async () => {
    const kept = await writing.store.get('device');
    if (typeof kept === 'string' && /^[0-9a-z]{16}$/.test(kept)) return kept;
    const name = makeDeviceName();
    await writing.store.put(name, 'device');
    return name;
  });
}
