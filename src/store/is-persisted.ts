/** Whether the browser has promised not to clear this site's storage; null = it does not say. Asks nobody. */
export async function isPersisted(): Promise<boolean | null> {
  const storage = globalThis.navigator?.storage;
  if (typeof storage?.persisted !== 'function') return null;
  try {
    return await storage.persisted();
  } catch {
    return null;
  }
}
