/** A cache storage in memory, as far as the keeper uses one. */
export function memoryCaches(): CacheStorage {
  const caches = new Map<string, Cache>();
  const storage = {
    has: async (name: string) => caches.has(name),
    open: async (name: string) => {
      const found = caches.get(name) ?? memoryCache();
      caches.set(name, found);
      return found;
    },
    delete: async (name: string) => caches.delete(name),
    keys: async () => [...caches.keys()],
  };
  return storage as unknown as CacheStorage;
}

function memoryCache(): Cache {
  const entries = new Map<string, Response>();
  const cache = {
    match: async (url: string) => entries.get(url)?.clone(),
    put: async (url: string, response: Response) => void entries.set(url, response),
    delete: async (request: string | Request) =>
      entries.delete(typeof request === 'string' ? request : request.url),
    keys: async () => [...entries.keys()].map((url) => ({ url })),
  };
  return cache as unknown as Cache;
}
