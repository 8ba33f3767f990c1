import { openVolume } from '../i18n/translate';
import type { KeeperNews } from '../offline/data';
import { savesData } from '../state/data-saver';
import { isWhole, keeping, siteUpdate } from '../state/keeping';
import { addNotice, dismissNotice } from '../state/notices';
import { offlineWords } from '../state/online';
import { readPreference, writePreference } from '../state/preferences';
import { askKeeper } from './ask-keeper';
import { followUpdates } from './follow-updates';
import { offerMissingPart } from './offer-missing-part';
import { whenIdle } from './when-idle';

/** Beside the page, so that it serves the page's folder. */
const serviceWorkerFile = './sw.js';

/** How long the sentence that nobody has to act on stays, ms; the panel says it for good. */
const readingTime = 15_000;

let registering: Promise<ServiceWorkerRegistration | null> | null = null;
let isListening = false;

/**
 * Registers the service worker, which stores the first part at once, and follows what it does. Once; called again
 * it tries again only where nothing came of it.
 * @returns null where this browser keeps nothing
 */
export function keepOffline(): Promise<ServiceWorkerRegistration | null> {
  registering ??= register().then((registration) => {
    if (!registration) registering = null;
    return registration;
  });
  return registering;
}

/** After everything was cleared away: the next call registers anew. */
export function forgetRegistration(): void {
  registering = null;
}

async function register(): Promise<ServiceWorkerRegistration | null> {
  const container = navigator.serviceWorker;
  if (!container) {
    keeping.value = { ...keeping.value, kind: 'unsupported' };
    return null;
  }
  listen(container);
  try {
    const registration: ServiceWorkerRegistration | undefined = await container.register(serviceWorkerFile, {
      updateViaCache: 'none',
    });
    // A browser may be told to run none.
    if (!registration) throw new Error('No service worker was registered.');
    keeping.value = { ...keeping.value, kind: 'on', fault: null };
    followUpdates(registration);
    if (registration.active) void goOn(registration.active);
    else followFirst(registration);
    return registration;
  } catch {
    const fault = { kind: 'unreachable', file: serviceWorkerFile } as const;
    keeping.value = { ...keeping.value, kind: 'off', isStoring: false, fault };
    return null;
  }
}

function listen(container: ServiceWorkerContainer): void {
  if (isListening) return;
  isListening = true;
  container.addEventListener('message', ({ data }) => {
    const news = data as KeeperNews | null;
    if (news?.type === 'keeper-news') takeNews(news);
  });
  container.startMessages();
  addEventListener('vite:preloadError', () => void offerMissingPart());
}

function takeNews({ isUpdate, amounts, fault }: KeeperNews): void {
  if (!isUpdate) keeping.value = { ...keeping.value, amounts, fault };
  else if (fault) siteUpdate.value = { kind: 'refused', fault };
  else if (siteUpdate.value.kind !== 'waiting') siteUpdate.value = { kind: 'storing' };
}

/** The first version: when it stands, one visit has been enough. */
function followFirst(registration: ServiceWorkerRegistration): void {
  const worker = registration.installing ?? registration.waiting;
  keeping.value = { ...keeping.value, isStoring: true };
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'redundant') keeping.value = { ...keeping.value, isStoring: false };
    if (worker.state === 'activated') void goOn(worker);
  });
}

/** Says once that the network is not needed any more, and stores in idle time what is still missing. */
async function goOn(worker: ServiceWorker): Promise<void> {
  const { amounts } = await askKeeper(worker, { type: 'amounts' });
  keeping.value = { ...keeping.value, amounts, isStoring: false };
  const [first, rest] = amounts.stages;
  await sayWhatIsKept();
  if (isWhole(first) && isWhole(rest)) return;
  if (isWhole(first) && savesData() && readPreference('offline', ['on']) === null) return;
  // Whoever has cleared everything away before the idle moment came wants nothing stored.
  const wanted = registering;
  whenIdle(() => {
    if (registering === wanted) void storeStages(worker);
  });
}

/** Stores what is missing of both parts. */
export async function storeStages(worker: ServiceWorker): Promise<void> {
  keeping.value = { ...keeping.value, isStoring: true, fault: null };
  const { amounts, fault } = await askKeeper(worker, { type: 'store', stage: 2 });
  keeping.value = { ...keeping.value, amounts, fault, isStoring: false };
  await sayWhatIsKept();
}

/** Words the notice of a missing network by what works without one; the first time also without being asked. */
async function sayWhatIsKept(): Promise<void> {
  const { amounts } = keeping.value;
  if (!amounts || !isWhole(amounts.stages[0])) return;
  // The words of Find's second step; without them nothing is said.
  const isThere = await openVolume('find').then(
    () => true,
    () => false,
  );
  if (!isThere) return;
  offlineWords.value = isWhole(amounts.stages[1]) ? 'find.offline.now.all' : 'find.offline.now.first';
  if (readPreference('offline-said', ['yes'])) return;
  writePreference('offline-said', 'yes');
  const notice = addNotice('info', 'find.offline.ready');
  setTimeout(() => dismissNotice(notice), readingTime);
}
