import { openVolume } from '../i18n/translate';
import { siteUpdate } from '../state/keeping';
import { addNotice, dismissNotice } from '../state/notices';
import { reopenPage } from './reopen-page';
import { takeUpdate } from './take-update';

/** The one sentence about updates that is on the page: the next one takes its place. */
let offer: number | null = null;

/** Follows newer versions of the site: one that is complete is offered, one that arrived damaged is said. */
export function followUpdates(registration: ServiceWorkerRegistration): void {
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => void look(registration, worker));
  registration.addEventListener('updatefound', () => follow(registration.installing));
  follow(registration.waiting);
  if (registration.waiting && registration.active) void offerUpdate(registration);
}

async function look(registration: ServiceWorkerRegistration, worker: ServiceWorker): Promise<void> {
  // The very first version replaces nothing.
  if (worker.state === 'installed' && registration.active) await offerUpdate(registration);
  else if (worker.state === 'activated' && siteUpdate.value.kind === 'waiting') await sayTakenElsewhere();
  else if (worker.state === 'redundant') await sayRefused();
}

async function offerUpdate(registration: ServiceWorkerRegistration): Promise<void> {
  siteUpdate.value = { kind: 'waiting' };
  await openVolume('find');
  replaceOffer(
    addNotice('info', 'find.offline.update.ready', undefined, [
      { key: 'find.offline.update.now', run: () => void takeUpdate(registration) },
      { key: 'find.offline.update.later', run: () => replaceOffer(null) },
    ]),
  );
}

/** Another page of this site took it: this one goes on with what it is made of until it is opened anew. */
async function sayTakenElsewhere(): Promise<void> {
  siteUpdate.value = { kind: 'taken-elsewhere' };
  await openVolume('find');
  replaceOffer(
    addNotice('info', 'find.offline.update.elsewhere', undefined, [
      { key: 'find.offline.update.reopen', run: () => void reopenPage() },
      { key: 'find.offline.update.later', run: () => replaceOffer(null) },
    ]),
  );
}

async function sayRefused(): Promise<void> {
  const { value } = siteUpdate;
  // Without a network there is nothing to say: it is tried again at the next visit.
  if (value.kind !== 'refused' || value.fault.kind === 'unreachable') return;
  await openVolume('find');
  replaceOffer(addNotice('warning', `find.offline.update.${value.fault.kind}`, { file: value.fault.file }));
}

function replaceOffer(next: number | null): void {
  if (offer !== null && offer !== next) dismissNotice(offer);
  offer = next;
}
