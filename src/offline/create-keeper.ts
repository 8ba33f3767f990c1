import { addressOf, answerRequest } from './answer-request';
import { countAmounts, listDigests } from './count-amounts';
import type {
  BuiltVersion,
  KeeperAnswer,
  KeeperNews,
  KeeperQuestion,
  KeptAmounts,
  KeptStage,
  StoreFault,
} from './data';
import { fetchAsked } from './fetch-asked';
import {
  activateVersion,
  activeVersion,
  announceVersion,
  dropUnneeded,
  noteClient,
  restoreVersion,
} from './keep-versions';
import { listAsked } from './list-asked';
import { eraseShelf, findShelf, openShelf, type Shelf } from './open-shelf';
import { storeFiles } from './store-files';

/** What the keeper needs of the service worker's world; tests put a world of their own in its place. */
export interface KeeperWorld {
  /** Address of the folder that the page lies in, with a slash at the end. */
  readonly root: string;
  readonly caches: CacheStorage;
  fetchFile(request: RequestInfo, init?: RequestInit): Promise<Response>;
  /** Whether another version serves the pages while this one is installed. */
  isUpdate(): boolean;
  /** Ids of all open pages and their workers. */
  listClients(): Promise<readonly string[]>;
  tell(news: KeeperNews): Promise<void>;
  takeOver(): Promise<void>;
}

export interface Keeper {
  /** Rejects when the version could not be stored whole: then the one before goes on. */
  install(): Promise<void>;
  activate(): Promise<void>;
  answerQuestion(question: KeeperQuestion): Promise<KeeperAnswer>;
  /** The answer to a request; null = not ours, the browser asks the network. */
  answerFetch(request: Request, client: FetchClient): Promise<Response> | null;
}

export interface FetchClient {
  /** The page or worker that asks. */
  readonly asking: string;
  /** The page that a navigation opens; empty for every other request. */
  readonly opened: string;
}

/** Keeps one built version of the site on the device and serves it. */
export function createKeeper(version: BuiltVersion, world: KeeperWorld): Keeper {
  const storing = createStoring(version, world);
  const looks = createLooks(world);

  const amounts = async (): Promise<KeptAmounts> => {
    const shelf = await looks.find();
    return countAmounts(version, shelf ? await listDigests(shelf) : new Set());
  };

  const answerQuestion = async (question: KeeperQuestion): Promise<KeeperAnswer> => {
    let fault: StoreFault | null = null;
    if (question.type === 'store') {
      looks.allow();
      fault = await storing.store(question.stage, false, new Set());
    } else if (question.type === 'take-over') await world.takeOver();
    else if (question.type === 'clear') {
      await Promise.all([storing.stop(), looks.stop()]);
      await eraseShelf(world.root, world.caches);
    } else {
      const shelf = await looks.find();
      if (shelf) await dropUnneeded(shelf, await world.listClients());
    }
    return { amounts: await amounts(), fault };
  };

  const serve = async (request: Request, address: string, { asking, opened }: FetchClient) => {
    const shelf = await looks.find();
    if (!shelf) return world.fetchFile(request);
    if (opened) await noteClient(shelf, opened, version.id);
    const kept = await answerRequest(address, opened ? null : asking, version, shelf);
    return kept ?? fetchAsked(address, version, shelf, () => world.fetchFile(request));
  };

  return {
    install: async () => {
      const isUpdate = world.isUpdate();
      const shelf = await openShelf(world.root, world.caches);
      const before = isUpdate ? await activeVersion(shelf) : null;
      // Whoever has everything of the version before gets everything of the new one: it must not lose a part.
      const digests = await listDigests(shelf);
      const rest = before && countAmounts(before, digests).stages[1];
      const also = before ? listAsked(before, digests) : new Set<string>();
      await announceVersion(shelf, version);
      const fault = await storing.store(rest && rest.stored === rest.total ? 2 : 1, isUpdate, also);
      if (fault) throw new Error(`This version was not stored: ${fault.file} (${fault.kind}).`);
    },
    activate: async () => {
      const shelf = await openShelf(world.root, world.caches);
      const clients = await world.listClients();
      await activateVersion(shelf, version, clients);
      await dropUnneeded(shelf, clients);
    },
    answerQuestion,
    answerFetch: (request, client) => {
      const address = addressOf(request, world.root, version);
      return address === null ? null : serve(request, address, client);
    },
  };
}

/**
 * Looks for the shelf. Opening a cache makes one: while everything is being cleared away a look that is under way
 * would put an empty shelf back, so clearing waits for it, and none begins until something is to be stored again.
 */
function createLooks({ root, caches }: KeeperWorld) {
  const pending = new Set<Promise<unknown>>();
  let isStopped = false;
  return {
    async find(): Promise<Shelf | null> {
      if (isStopped) return null;
      const look = findShelf(root, caches);
      pending.add(look);
      try {
        return await look;
      } finally {
        pending.delete(look);
      }
    },
    async stop(): Promise<void> {
      isStopped = true;
      await Promise.allSettled(pending);
    },
    allow(): void {
      isStopped = false;
    },
  };
}

/** One run of storing at a time; what is asked meanwhile comes after it, unless storing is stopped before. */
function createStoring(version: BuiltVersion, world: KeeperWorld) {
  let stops = 0;
  let current: { readonly abort: AbortController; readonly done: Promise<StoreFault | null> } | null = null;

  const run = async (upTo: KeptStage, isUpdate: boolean, also: ReadonlySet<string>, signal: AbortSignal) => {
    const shelf = await openShelf(world.root, world.caches);
    await restoreVersion(shelf, version);
    const tell = (digests: ReadonlySet<string>, fault: StoreFault | null) =>
      world.tell({ type: 'keeper-news', isUpdate, amounts: countAmounts(version, digests), fault });
    const onFile = (digests: ReadonlySet<string>) => void tell(digests, null);
    const fault = await storeFiles(version, shelf, {
      upTo,
      also,
      fetchFile: world.fetchFile,
      onFile,
      signal,
    });
    await tell(await listDigests(shelf), fault);
    return fault;
  };

  return {
    async store(upTo: KeptStage, isUpdate: boolean, also: ReadonlySet<string>): Promise<StoreFault | null> {
      const stopsBefore = stops;
      while (current) await current.done.catch(() => null);
      if (stops !== stopsBefore) return null;
      const abort = new AbortController();
      const done = run(upTo, isUpdate, also, abort.signal);
      current = { abort, done };
      try {
        return await done;
      } finally {
        current = null;
      }
    },
    async stop(): Promise<void> {
      stops += 1;
      current?.abort.abort();
      await current?.done.catch(() => null);
    },
  };
}
