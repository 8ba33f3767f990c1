import { appError } from '../lib/app-error';
import { byId } from '../lib/by-id';
import { fail, succeed } from '../lib/result';
import type { DeviceStore } from './device-store';
import { toDeviceKeys } from './make-signing-pair';
import { type Memory, makeMemory } from './memory';
import { createMemoryLedger } from './memory-ledger-store';
import { sortScenarios } from './sort-scenarios';

/** The twin in memory: same rules, no promise beyond the page's life. Values are copied in and out. */
export function openMemoryStore(memory: Memory = makeMemory()): DeviceStore {
  const tell = (listeners: Memory['listeners']) => {
    for (const [listener, owner] of listeners) if (owner !== store) queueMicrotask(listener);
  };
  const tellOthers = () => tell(memory.listeners);
  /** One of the maps as a store of its own: read, save, erase. */
  const keep = <T>(map: Map<string, T>) => ({
    read: async (key: string) => succeed(structuredClone(map.get(key) ?? null)),
    async save(key: string, value: T) {
      map.set(key, structuredClone(value));
      tellOthers();
      return succeed(undefined);
    },
    async erase(key: string) {
      map.delete(key);
      tellOthers();
      return succeed(undefined);
    },
  });
  const slips = keep(memory.slips);
  const baselines = keep(memory.baselines);
  const wishes = keep(memory.wishes);
  const store: DeviceStore = {
    kind: 'memory',
    keys: toDeviceKeys(memory.pair, memory.device),
    ledger: {
      ...createMemoryLedger(memory, tellOthers),
      subscribe(listener) {
        memory.listeners.set(listener, store);
        return () => memory.listeners.delete(listener);
      },
    },
    contacts: keep(memory.contacts),
    slips: {
      all: async () => succeed(structuredClone([...memory.slips.values()])),
      save: (slip) => slips.save(slip.pledgeId, slip),
      erase: slips.erase,
    },
    drafts: {
      ...keep(memory.drafts),
      async save(key, draft) {
        memory.drafts.set(key, structuredClone(draft));
        return succeed(undefined);
      },
    },
    images: { read: async (sha256) => succeed(memory.images.get(sha256) ?? null) },
    profile: {
      read: async () => succeed(structuredClone(memory.head.profile)),
      async change(change) {
        memory.head.profile = structuredClone(change(structuredClone(memory.head.profile)));
        tellOthers();
        return succeed(structuredClone(memory.head.profile));
      },
    },
    baselines: {
      read: baselines.read,
      save: (baseline) => baselines.save(baseline.packId, baseline),
      erase: baselines.erase,
    },
    wishes: {
      all: async () => succeed(structuredClone([...memory.wishes.values()].sort(byId))),
      save: (wish) => wishes.save(wish.id, wish),
      erase: wishes.erase,
    },
    scenarios: {
      all: async () => succeed(sortScenarios(structuredClone([...memory.scenarios.values()]))),
      async save(scenario, { replaces }) {
        if ((memory.scenarios.get(scenario.id)?.changedAt ?? null) !== replaces)
          return fail(appError('scenario-conflict', `Scenario ${scenario.id} was changed elsewhere.`));
        memory.scenarios.set(scenario.id, structuredClone(scenario));
        tell(memory.scenarioListeners);
        return succeed(undefined);
      },
      async erase(id) {
        memory.scenarios.delete(id);
        tell(memory.scenarioListeners);
        return succeed(undefined);
      },
      subscribe(listener) {
        memory.scenarioListeners.set(listener, store);
        return () => memory.scenarioListeners.delete(listener);
      },
    },
    close() {
      for (const listeners of [memory.listeners, memory.scenarioListeners])
        for (const [listener, owner] of listeners) if (owner === store) listeners.delete(listener);
    },
  };
  return store;
}
