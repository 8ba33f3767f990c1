import type { AppError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import type { LedgerCommand, WithoutActor } from '../model/ledger/command';
import { decide } from '../model/ledger/decide';
import type { ActorRole, KnownEvent } from '../model/ledger/event';
import { ledger, ledgerBasis, ledgerInstant, register, storage } from '../state/ledger';
import type { DeviceKeys, LedgerEntry } from '../store/device-store';
import { noteDeed } from './note-deed';
import { rereadLedger, takeRecords } from './reread-ledger';
import { signEvents } from './sign-events';
import { storageOpening } from './storage-opening';

/** How often a decision is taken anew when another tab writes in the same moment. */
const attempts = 5;

/** A command as the face gives it: who gives it is this device. */
export type OwnCommand = WithoutActor<LedgerCommand>;

/** What goes with the events into the same transaction. */
export type Companions = (events: readonly KnownEvent[]) => Omit<LedgerEntry, 'records' | 'revision'>;

/**
 * The one way in which this device changes the ledger: decides, signs, writes durably, and only then lets
 * the page know. A device that cannot keep anything, or cannot sign, is told at once: nothing is confirmed
 * that would be gone with the page.
 * @param now the device's clock, milliseconds since 1970
 * @returns what happened, or why nothing did: a refusal, `signing-unavailable` or an error of the storage
 */
export async function giveCommand(
  role: ActorRole,
  command: OwnCommand,
  companions?: Companions,
  now = Date.now(),
): Promise<Result<readonly KnownEvent[]>> {
  let error: AppError = storageOpening;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { value } = storage;
    const basis = ledgerBasis.value;
    if (value.kind === 'memory') return fail(value.error);
    if (value.kind === 'opening' || !basis) return fail(error);
    const { store } = value;
    const actor = { role, device: actingDevice(store.keys, command) };
    const decided = decide(register.value, { ...command, actor } as LedgerCommand, now);
    if (!decided.ok) return decided;
    const signed = await signEvents(decided.value, store.keys);
    if (!signed.ok) return signed;
    const { revision } = basis;
    const entry = { records: signed.value, revision, ...companions?.(decided.value) };
    const written = await store.ledger.append(entry);
    if (written.ok) {
      // Another tab's write after this one may have been read together with it.
      if (ledgerBasis.value === basis)
        await takeRecords(store, { records: signed.value, revision: written.value, issues: [] });
      else await rereadLedger(store);
      ledgerInstant.value = now;
      const events = signed.value.map(({ event }) => event as KnownEvent);
      noteDeed(events);
      return succeed(events);
    }
    if (written.error.code !== 'ledger-conflict') return written;
    error = written.error;
    await rereadLedger(store);
  }
  return fail(error);
}

/** A pledge from before this device had a key is acted for under the name of that time. */
function actingDevice({ device, formerDevices }: DeviceKeys, command: OwnCommand): string {
  const pledge = 'pledgeId' in command ? ledger.value.pledges.get(command.pledgeId) : undefined;
  return pledge && formerDevices.includes(pledge.device) ? pledge.device : device;
}
