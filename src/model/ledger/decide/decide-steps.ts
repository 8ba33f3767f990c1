import { fail, type Result, succeed } from '../../../lib/result';
import type { CommandOf, LedgerCommand, Register } from '../command';
import type { KnownEvent } from '../event';
import { foldLedger } from '../fold';
import { refusal } from '../refusals';

export type Decide = (
  register: Register,
  command: LedgerCommand,
  now: number,
) => Result<readonly KnownEvent[]>;

/** Steps one after the other, each on what the ones before have made of the ledger: all of them or none. */
export function decideSteps(
  register: Register,
  steps: readonly LedgerCommand[],
  now: number,
  decide: Decide,
): Result<readonly KnownEvent[]> {
  const events: KnownEvent[] = [];
  let current = register;
  for (const step of steps) {
    const decided = decide(current, step, now);
    if (!decided.ok) return decided;
    events.push(...decided.value);
    const records = decided.value.map((event) => ({ event, authorship: 'signed' as const }));
    current = { ...current, ledger: foldLedger(records, register.offices, current.ledger) };
  }
  return succeed(events);
}

/** Several commands of one person that are one deed, such as one attribute of many seats. */
export function decideTogether(
  register: Register,
  { actor, steps }: CommandOf<'together'>,
  now: number,
  decide: Decide,
): Result<readonly KnownEvent[]> {
  if (steps.length === 0) return fail(refusal('edit-empty', 'Nothing was changed.'));
  const commands = steps.map((step) => ({ ...step, actor }) as LedgerCommand);
  return decideSteps(register, commands, now, decide);
}
