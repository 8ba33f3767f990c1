import { storagePromise } from '../state/keeping';
import { askPersistence } from '../store/ask-persistence';
import { isPersisted } from '../store/is-persisted';

/** Reads whether the browser has promised not to clear this site's storage. Asks nobody. */
export async function readStoragePromise(): Promise<void> {
  const isPromised = await isPersisted();
  storagePromise.value = isPromised === null ? null : isPromised ? 'granted' : 'none';
}

/** Asks for that promise; some browsers ask the person, others decide by themselves. */
export async function askStoragePromise(): Promise<void> {
  storagePromise.value = await askPersistence();
}
