import { type AppError, appError } from '../lib/app-error';
import { fail, type Result } from '../lib/result';
import { decide, type LedgerCommand } from '../model/ledger/decide';
import type { LedgerEvent } from '../model/ledger/event';
import { ledger, ledgerEvents, ledgerInstant, storage } from '../state/ledger';
import type { LedgerEntry } from '../store/device-store';
import { rereadLedger } from './open-ledger';

/** How often a decision is taken anew when another tab writes in the same moment. */
const attempts = 3;

interface Decision {
  /** Made anew for each attempt, from the ledger as it then stands. */
  readonly command: (device: string) => LedgerCommand;
  /** What goes with the events into the same transaction. */
  readonly companions?: (event: LedgerEvent) => Omit<LedgerEntry, 'events'>;
}

/**
 * Decides, writes durably, and only then lets the page know. A device that cannot keep anything is told
 * at once: nothing is confirmed that would be gone with the page.
 * @param now the device's clock, milliseconds since 1970
 */
export async function appendDecision(
  { command, companions }: Decision,
  now: number,
): Promise<Result<LedgerEvent>> {
  let error: AppError = appError('storage-opening', 'The storage of this device is still being opened.');
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { value } = storage;
    if (value.kind === 'opening') return fail(error);
    if (value.kind === 'memory') return fail(value.error);
    const decided = decide(ledger.value, command(value.store.device), now);
    if (!decided.ok) return decided;
    const [event] = decided.value;
    const written = await value.store.ledger.append({ events: [event], ...companions?.(event) });
    if (written.ok) {
      // Another tab's write may have been read meanwhile; the fold takes each id once.
      ledgerEvents.value = [...ledgerEvents.value, event];
      ledgerInstant.value = now;
      return { ok: true, value: event };
    }
    if (written.error.code !== 'ledger-conflict') return written;
    error = written.error;
    await rereadLedger(value.store);
  }
  return fail(error);
}
