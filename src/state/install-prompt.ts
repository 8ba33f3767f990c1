import { signal } from '@preact/signals';

/** The browser's own question whether to put the site on the home screen; Safari and Firefox have none. */
export interface InstallPrompt extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/** Kept for the person who asks for it: the browser puts it to nobody by itself. */
export const installPrompt = signal<InstallPrompt | null>(null);

if (typeof addEventListener === 'function') {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    installPrompt.value = event as InstallPrompt;
  });
}
