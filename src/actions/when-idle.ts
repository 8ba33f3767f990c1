/** Safari has no idle callback; this long after the first view, ms, nothing of it is left to do. */
const standIn = 1000;

/** An idle callback comes at the latest after this, ms. */
const patience = 5000;

/**
 * Runs something once the device has nothing else to do.
 * @returns what calls it off
 */
export function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, standIn);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: patience });
  return () => cancelIdleCallback(handle);
}
