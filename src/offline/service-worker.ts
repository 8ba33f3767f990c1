import { createKeeper } from './create-keeper';
import type { BuiltVersion, KeeperQuestion } from './data';

/** Put in by the build: every file of the site with its digest. */
declare const builtVersion: BuiltVersion;

const scope = globalThis as unknown as ServiceWorkerGlobalScope;
const root = scope.registration.scope;

/** The pages of this folder and their workers. */
const listClients = async () => {
  const clients = await scope.clients.matchAll({ type: 'all', includeUncontrolled: true });
  return clients.filter(({ url }) => url.startsWith(root));
};

const keeper = createKeeper(builtVersion, {
  root,
  caches: scope.caches,
  fetchFile: (request, init) => scope.fetch(request, init),
  isUpdate: () => scope.registration.active !== null,
  listClients: async () => (await listClients()).map(({ id }) => id),
  tell: async (news) => {
    for (const client of await listClients()) client.postMessage(news);
  },
  takeOver: () => scope.skipWaiting(),
});

scope.addEventListener('install', (event) => event.waitUntil(keeper.install()));

// A page that is open already is served from now on, so that one visit is enough.
scope.addEventListener('activate', (event) =>
  event.waitUntil(keeper.activate().then(() => scope.clients.claim())),
);

scope.addEventListener('fetch', (event) => {
  const answer = keeper.answerFetch(event.request, {
    asking: event.clientId,
    opened: event.request.mode === 'navigate' ? event.resultingClientId : '',
  });
  if (answer) event.respondWith(answer);
});

scope.addEventListener('message', (event) => {
  const [port] = event.ports;
  const answer = keeper.answerQuestion(event.data as KeeperQuestion);
  event.waitUntil(answer.then((given) => port?.postMessage(given)));
});
