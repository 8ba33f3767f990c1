import { batch } from '@preact/signals';
import { openScenarioId } from '../state/open-scenario-id';
import { heldSeat, importReport, scenarioError } from '../state/scenario';
import { isComparing } from '../state/scenario-comparison';

/** Opens a scenario; null = back to the pack as it is. Nothing stays in the hand. */
export function openScenarioById(id: string | null): void {
  batch(() => {
    heldSeat.value = null;
    scenarioError.value = null;
    importReport.value = null;
    if (id === null) isComparing.value = false;
    openScenarioId.value = id;
  });
}
