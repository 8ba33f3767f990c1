import { useEffect } from 'preact/hooks';

/** Keeps the screen on while something is to be read from it on the way; where the browser cannot, nothing happens. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isWanted = true;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      // Typed as always there; older browsers have none.
      const { wakeLock } = navigator as Partial<Navigator>;
      // Refused when the battery is low: the screen then goes off as it always does.
      const given = (await wakeLock?.request('screen').catch(() => null)) ?? null;
      if (isWanted) lock = given;
      else void given?.release();
    };
    void ask();
    // The system takes it back when the page is hidden.
    document.addEventListener('visibilitychange', ask);
    return () => {
      isWanted = false;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}
