import { siteUpdate } from '../state/keeping';
import { askKeeper } from './ask-keeper';
import { reopenPage } from './reopen-page';

/**
 * Lets the version that waits serve this site from now on, and opens this page anew with it. Other pages go on as
 * they are. What is being typed is on the device before the page goes.
 */
export async function takeUpdate(registration: ServiceWorkerRegistration): Promise<void> {
  const { waiting } = registration;
  if (!waiting) return reopenPage();
  siteUpdate.value = { kind: 'none' };
  navigator.serviceWorker.addEventListener('controllerchange', () => void reopenPage(), { once: true });
  void askKeeper(waiting, { type: 'take-over' });
}

/** The same, asked for where no registration is at hand. */
export async function takeWaitingUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration) await takeUpdate(registration);
}
