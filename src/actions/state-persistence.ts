import { storage } from '../state/ledger';
import { askPersistence } from '../store/ask-persistence';

/** Asks the browser once, when something is first kept, not to clear this site's storage by itself. */
export async function statePersistence(): Promise<void> {
  const { value } = storage;
  if (value.kind !== 'device' || value.persistence !== 'not-asked') return;
  const persistence = await askPersistence();
  if (storage.value === value) storage.value = { ...value, persistence };
}
