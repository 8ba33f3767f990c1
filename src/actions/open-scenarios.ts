import { effect, untracked } from '@preact/signals';
import { areScenariosRead, scenarioKeeping } from '../state/scenario';
import { storage } from '../state/storage';
import type { DeviceStore } from '../store/device-store';
import { closeMissing, readScenarios, writeWaiting } from './keep-scenario';
import { openStorage } from './open-storage';

let followed: DeviceStore | null = null;
let reading: Promise<void> | null = null;
let isFollowing = false;

/**
 * Opens this device's scenarios and keeps them in step with other tabs, now and whenever a storage that
 * was away comes back: then what was drawn meanwhile is written. Resolves when they are read, or cannot be.
 */
export async function openScenarios(): Promise<void> {
  if (!isFollowing)
    effect(() => {
      const { value } = storage;
      if (value.kind === 'memory') {
        areScenariosRead.value = true;
        untracked(closeMissing);
      }
      if (value.kind === 'device' && value.store !== followed) {
        followed = value.store;
        reading = follow(value.store);
      }
    });
  isFollowing = true;
  await openStorage();
  await reading;
}

async function follow(store: DeviceStore): Promise<void> {
  store.scenarios.subscribe(() => void readScenarios(store));
  const error = await readScenarios(store);
  areScenariosRead.value = true;
  await writeWaiting();
  if (error) scenarioKeeping.value = { kind: 'failed', error };
}
