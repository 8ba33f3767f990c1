import { signal } from '@preact/signals';

/** What the browser believes of the network; it only words a notice, nothing waits for it. */
export const isOnline = signal(typeof navigator === 'undefined' || navigator.onLine);

if (typeof addEventListener === 'function') {
  addEventListener('online', () => {
    isOnline.value = true;
  });
  addEventListener('offline', () => {
    isOnline.value = false;
  });
}
