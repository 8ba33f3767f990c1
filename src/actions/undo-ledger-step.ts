import { batch } from '@preact/signals';
import type { AppError } from '../lib/app-error';
import type { CounterCommand } from '../model/ledger/counter-command';
import type { KnownEvent, LedgerRecord } from '../model/ledger/event';
import { countersOf, lastUndoable, rowsOfDeed } from '../model/ledger/last-undoable';
import { ledger, ownDevices, packSeats, storage } from '../state/ledger';
import { isUndoing, redoable, undoNote, undoneIds } from '../state/ledger-undo';
import { giveCommand } from './give-command';

/**
 * Undoes the last deed of this device that an event can put back exactly: nothing is deleted.
 * @param reason the sentence that the ledger keeps with it
 */
export async function undoLedgerStep(reason: string): Promise<void> {
  const records = await readRecords();
  const deed =
    records &&
    lastUndoable(records, {
      ...context(),
      ownDevices: ownDevices.value,
      spent: undoneIds.value,
      reason,
    });
  if (!deed) {
    undoNote.value = { kind: 'nothing-to-undo' };
    return;
  }
  const type = deed.rows.at(-1)?.type ?? '';
  const given = await giveAll(deed.counters, type);
  if (!given) return;
  batch(() => {
    undoneIds.value = new Set([...undoneIds.value, ...idsOf(deed.rows), ...idsOf(given)]);
    redoable.value = [...redoable.value, given];
    undoNote.value = { kind: 'undone', type };
  });
}

/** Does again what was undone last, as long as nobody has built on it since. */
export async function redoLedgerStep(reason: string): Promise<void> {
  const undoing = redoable.value.at(-1);
  const ids = new Set(idsOf(undoing ?? []));
  const records = undoing && (await readRecords());
  const done = records?.filter(({ event }) => ids.has(event.id)) ?? [];
  const rows = rowsOfDeed(done, records ?? [], context());
  const counters = countersOf(rows, ledger.value, reason);
  if (!counters) {
    batch(() => {
      redoable.value = [];
      undoNote.value = { kind: 'nothing-to-redo' };
    });
    return;
  }
  const given = await giveAll(counters, rows.at(-1)?.type ?? '');
  if (!given) return;
  batch(() => {
    redoable.value = redoable.value.slice(0, -1);
    undoNote.value = { kind: 'redone', type: given.at(-1)?.type ?? '' };
  });
}

const context = () => ({ ledger: ledger.value, seats: packSeats.value });

async function readRecords(): Promise<readonly LedgerRecord[] | null> {
  const { value } = storage;
  if (value.kind !== 'device') return null;
  const all = await value.store.ledger.all();
  return all.ok ? all.value.records : null;
}

/** What the commands gave; null when one was refused, which is said. What was given before it stands. */
async function giveAll(
  counters: readonly CounterCommand[],
  type: string,
): Promise<readonly KnownEvent[] | null> {
  const events: KnownEvent[] = [];
  let error: AppError | null = null;
  isUndoing.value = true;
  for (const { role, command } of joinCounters(counters)) {
    const given = await giveCommand(role, command);
    if (given.ok) events.push(...given.value);
    else error ??= given.error;
  }
  isUndoing.value = false;
  if (error) undoNote.value = { kind: 'failed', type, error };
  return error ? null : events;
}

/** Steps about seats are written together or not at all; a pledge is acted for under the name of its time. */
function joinCounters(counters: readonly CounterCommand[]): readonly CounterCommand[] {
  const [first] = counters;
  const steps = counters.flatMap(({ role, command }) =>
    role === first?.role && command.type !== 'together' && !('pledgeId' in command) ? [command] : [],
  );
  return first && counters.length > 1 && steps.length === counters.length
    ? [{ role: first.role, command: { type: 'together', steps } }]
    : counters;
}

const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);
