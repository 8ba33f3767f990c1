/** Milliseconds that a search waits for the readings: on a slow network names are rather found as written. */
const patience = 1500;

let soon: Promise<void> | null = null;

/**
 * Fetches how the names of the pack are read, once; the next call tries again what failed.
 * @returns when it is there, or no longer worth waiting for. Never throws.
 */
export function loadPinyin(): Promise<void> {
  soon ??= Promise.race([
    import('./fetch-pinyin')
      .then(({ fetchPinyin }) => fetchPinyin())
      .catch(() => {
        soon = null;
      }),
    new Promise<void>((done) => setTimeout(done, patience)),
  ]);
  return soon;
}
