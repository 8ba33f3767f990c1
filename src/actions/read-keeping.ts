import { keeping } from '../state/keeping';
import { askKeeper } from './ask-keeper';
import { keepOffline } from './keep-offline';

/** Looks what this device keeps now; registers nothing where nobody has asked for it. */
export async function readKeeping(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  if (!navigator.serviceWorker) keeping.value = { ...keeping.value, kind: 'unsupported' };
  else if (!registration) keeping.value = { ...keeping.value, kind: 'off' };
  else {
    await keepOffline();
    if (!registration.active) return;
    const { amounts } = await askKeeper(registration.active, { type: 'amounts' });
    keeping.value = { ...keeping.value, amounts };
  }
}
