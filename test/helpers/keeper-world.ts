import { createHash } from 'node:crypto';
import { createKeeper, type Keeper } from '../../src/offline/create-keeper';
import type { BuiltVersion, KeeperNews, KeptFile } from '../../src/offline/data';
import { memoryCaches } from './memory-caches';

export const root = 'https://site.example/folder/';

/** Address → content and stage. */
export type Site = Readonly<Record<string, readonly [content: string, stage: KeptFile[3]]>>;

const digestOf = (content: string): string => createHash('sha256').update(content).digest('base64url');

export const versionOf = (id: string, site: Site): BuiltVersion => ({
  id,
  transfer: [0, 0],
  files: Object.entries(site).map(([address, [content, stage]]) => [
    address,
    Buffer.byteLength(content),
    digestOf(content),
    stage,
  ]),
});

/** A device and a server. Versions are installed on it as a browser would install service workers. */
export interface TestWorld {
  readonly caches: CacheStorage;
  /** What the server has now; what is not here is a 404. */
  served: Record<string, string>;
  isServerThere: boolean;
  clients: string[];
  readonly asked: string[];
  readonly news: KeeperNews[];
  keeperOf(version: BuiltVersion, isUpdate: boolean): Keeper;
}

export function keeperWorld(): TestWorld {
  const world: TestWorld = {
    caches: memoryCaches(),
    served: {},
    isServerThere: true,
    clients: [],
    asked: [],
    news: [],
    keeperOf: (version, isUpdate) =>
      createKeeper(version, {
        root,
        caches: world.caches,
        isUpdate: () => isUpdate,
        listClients: async () => world.clients,
        tell: async (news) => void world.news.push(news),
        takeOver: async () => {},
        fetchFile: async (request) => {
          const url = typeof request === 'string' ? request : request.url;
          if (!world.isServerThere) throw new TypeError('The server has ended.');
          const address = url.slice(root.length) || 'index.html';
          world.asked.push(address);
          const content = world.served[address];
          return new Response(content ?? 'Not found', { status: content === undefined ? 404 : 200 });
        },
      }),
  };
  return world;
}

export const serve = (site: Site): Record<string, string> =>
  Object.fromEntries(Object.entries(site).map(([address, [content]]) => [address, content]));

/** What a page or worker gets for an address; null = the keeper leaves it to the network. */
export async function ask(keeper: Keeper, address: string, asking = '', opened = ''): Promise<string | null> {
  const answer = keeper.answerFetch(new Request(root + address), { asking, opened });
  return answer && (await (await answer).text());
}
