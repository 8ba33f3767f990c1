import { effect } from '@preact/signals';
import { savesData } from '../state/data-saver';
import { mapCondition } from '../state/map-view';
import { readPreference } from '../state/preferences';
import { whenIdle } from './when-idle';

/**
 * Stores the site for use without a network, once the map stands or cannot and nothing else is to be done. A
 * device that saves data, or on which it was cleared away, stores and loads nothing until the person says so.
 * The dev server has no service worker.
 */
export function keepOfflineLater(): void {
  if (!import.meta.env.PROD || !navigator.serviceWorker) return;
  const choice = readPreference('offline', ['on', 'off']);
  const isWanted = choice ? choice === 'on' : !savesData();
  if (!isWanted && !navigator.serviceWorker.controller) return;
  const stop = effect(() => {
    if (mapCondition.value === 'loading') return;
    whenIdle(() => {
      // What does not come is asked for at the next visit.
      import('./keep-offline').then(
        ({ keepOffline }) => keepOffline(),
        () => {},
      );
    });
    queueMicrotask(() => stop());
  });
}
