import { heldSeat } from '../state/scenario';
import { undoStack } from '../state/undo-stack';
import { putSeatBack } from './drag-seat';
import { redoScenarioStep, undoScenarioStep } from './undo-scenario-step';

/** Gives the keys for undo and redo to scenarios: to the seat in the hand, else to the one that is open. Returns how to give them back. */
export function bindUndo(): () => void {
  undoStack.value = {
    undo: () => undoScenarioStep(),
    redo: () => redoScenarioStep(),
    escape: () => {
      const isHolding = heldSeat.value !== null;
      putSeatBack();
      return isHolding;
    },
  };
  return () => {
    undoStack.value = null;
  };
}
