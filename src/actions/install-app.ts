import { installPrompt } from '../state/install-prompt';
import { askStoragePromise } from './ask-storage-promise';

/** Puts the browser's own question to the person; it can be put once. */
export async function installApp(): Promise<void> {
  const { value } = installPrompt;
  if (!value) return;
  installPrompt.value = null;
  const { outcome } = await value.prompt();
  if (outcome === 'accepted') await askStoragePromise();
}
