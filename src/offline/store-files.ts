import { checkFile } from './check-file';
import { listDigests } from './count-amounts';
import type { BuiltVersion, KeptFile, KeptStage, StoreFault } from './data';
import { keyOfFile, type Shelf } from './open-shelf';

export interface StoreOptions {
  /** Stages up to this one. */
  readonly upTo: KeptStage;
  /** Addresses that are stored beside those of the stages. */
  readonly also: ReadonlySet<string>;
  readonly fetchFile: (request: RequestInfo, init?: RequestInit) => Promise<Response>;
  /** Called after each file with the digests that are there now. */
  readonly onFile: (digests: ReadonlySet<string>) => void;
  readonly signal: AbortSignal;
}

/** Requests at a time: enough to hide the way there and back, few enough to leave a slow network usable. */
const lanes = 4;

/** Thrown while a file is stored; carries what the page says. */
class StoreError extends Error {
  constructor(readonly fault: StoreFault) {
    super(`${fault.file}: ${fault.kind}`);
  }
}

/**
 * Stores what a version lacks. A file is taken only when its SHA-256 is the one that the build wrote down; what is
 * there already, from this or another version, is not fetched again.
 * @returns why it stopped; null = the stages are complete. Files stored so far are kept for the next try
 */
export async function storeFiles(
  version: BuiltVersion,
  shelf: Shelf,
  options: StoreOptions,
): Promise<StoreFault | null> {
  const digests = await listDigests(shelf);
  const waiting = version.files.filter(
    ([address, , digest, stage]) =>
      (stage <= options.upTo || options.also.has(address)) && !digests.has(digest),
  );
  waiting.sort(([, , , one], [, , , other]) => one - other);
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      options.signal.throwIfAborted();
      await storeFile(file, shelf, options);
      digests.add(file[2]);
      options.onFile(digests);
    }
  };
  const stop = (thrown: unknown) => {
    // The other lanes finish what they have in hand and find nothing more to do.
    waiting.length = 0;
    throw thrown;
  };
  const ends = await Promise.allSettled(Array.from({ length: lanes }, () => work().catch(stop)));
  const failed = ends.find((end) => end.status === 'rejected');
  if (!failed) return null;
  if (failed.reason instanceof StoreError) return failed.reason.fault;
  throw failed.reason;
}

/** File names that hold a digest of their contents never change: the browser's own cache may answer. */
const isHashed = (address: string) => address.startsWith('assets/');

async function storeFile(file: KeptFile, shelf: Shelf, options: StoreOptions): Promise<void> {
  const [address, , digest] = file;
  const caching = isHashed(address) ? 'default' : 'no-cache';
  const response =
    (await fetchWhole(file, shelf, options, caching)) ?? (await fetchWhole(file, shelf, options, 'reload'));
  if (!response) throw new StoreError({ kind: 'incomplete', file: address });
  try {
    await shelf.files.put(keyOfFile(shelf, digest), response);
  } catch {
    throw new StoreError({ kind: 'no-space', file: address });
  }
}

/** The file as the build made it; null when something else came. */
async function fetchWhole(
  [address, , digest]: KeptFile,
  { root }: Shelf,
  { fetchFile, signal }: StoreOptions,
  cache: RequestCache,
): Promise<Response | null> {
  // Servers send `index.html` for the folder, and some send the folder for `index.html`.
  const url = root + (address === 'index.html' ? '' : address);
  try {
    const response = await fetchFile(url, { cache, credentials: 'same-origin', signal });
    return await checkFile(response, digest);
  } catch {
    signal.throwIfAborted();
    throw new StoreError({ kind: 'unreachable', file: address });
  }
}
