import { signal } from '@preact/signals';

/** Whether anybody can see the page: not while another tab is open, or the phone is in the pocket. */
export const isPageVisible = signal(true);

if (typeof document !== 'undefined') {
  const look = () => {
    isPageVisible.value = document.visibilityState === 'visible';
  };
  look();
  document.addEventListener('visibilitychange', look);
}
