import { heldSeat, openScenario } from '../state/scenario';
import { undoStack } from '../state/undo-stack';
import { putSeatBack } from './drag-seat';
import { redoScenarioStep, undoScenarioStep } from './undo-scenario-step';

/** Gives the keys for undo and redo to the scenario that is open. Returns how to give them back. */
export function bindUndo(): () => void {
  undoStack.value = {
    undo: () => openScenario.value && undoScenarioStep(),
    redo: () => openScenario.value && redoScenarioStep(),
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
