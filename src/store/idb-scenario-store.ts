import { appError } from '../lib/app-error';
import { attempt } from './attempt';
import type { ScenarioStore } from './device-store';
import type { Database } from './idb-schema';
import { sortScenarios } from './sort-scenarios';

/** The scenarios of this device in IndexedDB; other tabs hear of a change by a channel of their own. */
export function createScenarioStore(database: Database): ScenarioStore & { close(): void } {
  const channel =
    typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${database.name}-scenarios`);
  const tellOtherTabs = () => channel?.postMessage('changed');
  return {
    all: () => attempt(async () => sortScenarios(await database.getAll('scenarios'))),
    save: (scenario, { replaces, durability }) =>
      attempt(async () => {
        const transaction = database.transaction('scenarios', 'readwrite', { durability });
        const kept = await transaction.store.get(scenario.id);
        if ((kept?.changedAt ?? null) !== replaces) {
          transaction.abort();
          await transaction.done.catch(() => undefined);
          throw appError('scenario-conflict', `Another tab has changed scenario ${scenario.id}.`);
        }
        await Promise.all([transaction.store.put(scenario), transaction.done]);
        tellOtherTabs();
      }),
    erase: (id) =>
      attempt(async () => {
        const transaction = database.transaction('scenarios', 'readwrite', { durability: 'strict' });
        await Promise.all([transaction.store.delete(id), transaction.done]);
        tellOtherTabs();
      }),
    subscribe(listener) {
      channel?.addEventListener('message', listener);
      return () => channel?.removeEventListener('message', listener);
    },
    close: () => channel?.close(),
  };
}
