import type { Position } from '../lib/units';
import type { ScenarioCommand } from '../model/scenario/scenario';
import { heldSeat } from '../state/scenario';
import { doStep, tryStep } from './do-step';

/**
 * A seat follows the pointer: the figures are those of the place under it, but nothing is done yet. A seat
 * that is not there stays where it is.
 */
export function dragSeat(id: string, to: Position): void {
  hold({ kind: 'move', id, to }, id);
}

/** A new seat follows the pointer. */
export function dragNewSeat(to: Position): void {
  hold({ kind: 'add', site: { position: to } }, null);
}

/** Lets go: the seat stays where it is shown, as one step that can be undone. */
export function dropSeat(): void {
  const held = heldSeat.value;
  if (held) doStep(held.command);
}

/** Puts the seat in the hand back where it came from. */
export function putSeatBack(): void {
  heldSeat.value = null;
}

function hold(command: ScenarioCommand, seatId: string | null): void {
  const tried = tryStep(command);
  if (!tried.ok) return;
  const { origin, scenario } = tried.value;
  const id = seatId ?? scenario.steps[scenario.done - 1]?.changes[0]?.id;
  if (id !== undefined) heldSeat.value = { id, command, origin, scenario };
}
