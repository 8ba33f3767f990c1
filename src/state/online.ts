import { signal } from '@preact/signals';
import type { MessageKey } from '../i18n/catalogue';

/** What the browser believes of the network; it only words a notice, nothing waits for it. */
export const isOnline = signal(typeof navigator === 'undefined' || navigator.onLine);

/** What the notice says while there is no network: what the device keeps makes a difference. */
export const offlineWords = signal<MessageKey>('common.offline');

if (typeof addEventListener === 'function') {
  addEventListener('online', () => {
    isOnline.value = true;
  });
  addEventListener('offline', () => {
    isOnline.value = false;
  });
}
