/** Whether the browser promises not to clear this site's storage by itself; null = it does not say. */
export type Persistence = 'granted' | 'refused' | null;

/** Asks once for lasting storage; some browsers ask the person, others decide by themselves. */
export async function askPersistence(): Promise<Persistence> {
  const storage = globalThis.navigator?.storage;
  if (typeof storage?.persist !== 'function') return null;
  try {
    return (await storage.persist()) ? 'granted' : 'refused';
  } catch {
    return null;
  }
}
