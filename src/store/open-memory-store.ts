import { appError } from '../lib/app-error';
import { fail, succeed } from '../lib/result';
import type { Contact } from '../model/ledger/contact';
import type { LedgerEvent } from '../model/ledger/event';
import { compareEventIds } from '../model/ledger/event-id';
import type { Scenario } from '../model/scenario/scenario';
import type { DeviceStore } from './device-store';
import { makeDeviceName } from './make-device-name';
import { sortScenarios } from './sort-scenarios';

/** What stores opened on the same memory share, as tabs share a device. */
export interface Memory {
  readonly device: string;
  readonly events: Map<string, LedgerEvent>;
  readonly contacts: Map<string, Contact>;
  readonly drafts: Map<string, unknown>;
  readonly listeners: Map<() => void, DeviceStore>;
  readonly scenarios: Map<string, Scenario>;
  readonly scenarioListeners: Map<() => void, DeviceStore>;
}

export function makeMemory(): Memory {
  return {
    device: makeDeviceName(),
    events: new Map(),
    contacts: new Map(),
    drafts: new Map(),
    listeners: new Map(),
    scenarios: new Map(),
    scenarioListeners: new Map(),
  };
}

/** The twin in memory: same rules, no promise beyond the page's life. Values are copied in and out. */
export function openMemoryStore(memory: Memory = makeMemory()): DeviceStore {
  const tell = (listeners: Memory['listeners']) => {
    for (const [listener, owner] of listeners) if (owner !== store) queueMicrotask(listener);
  };
  const tellOthers = () => tell(memory.listeners);
  const store: DeviceStore = {
    kind: 'memory',
    device: memory.device,
    ledger: {
      async all() {
        const events = [...memory.events.values()].sort((a, b) => compareEventIds(a.id, b.id));
        return succeed({ events: structuredClone(events), issues: [] });
      },
      async append({ events, contact, draft }) {
        const taken = events.find(({ id }) => memory.events.has(id));
        if (taken) return fail(appError('ledger-conflict', `Event ${taken.id} exists.`));
        for (const event of structuredClone(events)) memory.events.set(event.id, event);
        if (contact) memory.contacts.set(contact.pledgeId, structuredClone(contact.contact));
        if (draft !== undefined) memory.drafts.delete(draft);
        tellOthers();
        return succeed(undefined);
      },
      subscribe(listener) {
        memory.listeners.set(listener, store);
        return () => memory.listeners.delete(listener);
      },
    },
    contacts: {
      read: async (pledgeId) => succeed(structuredClone(memory.contacts.get(pledgeId) ?? null)),
      async erase(pledgeId) {
        memory.contacts.delete(pledgeId);
        tellOthers();
        return succeed(undefined);
      },
    },
    drafts: {
      read: async (key) => succeed(structuredClone(memory.drafts.get(key) ?? null)),
      async save(key, draft) {
        memory.drafts.set(key, structuredClone(draft));
        return succeed(undefined);
      },
      async erase(key) {
        memory.drafts.delete(key);
        return succeed(undefined);
      },
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
