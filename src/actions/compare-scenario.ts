import { batch } from '@preact/signals';
import { costLimit } from '../analysis/scenario-difference/presets';
import type { ChangeKind } from '../model/scenario/kinds-of-change';
import { comparedId, isComparing, unitCosts } from '../state/scenario-comparison';

/** Shows the open scenario beside another version: another scenario, or the pack as it is (null). */
export function compareWith(id: string | null): void {
  batch(() => {
    comparedId.value = id;
    isComparing.value = true;
  });
}

export function stopComparing(): void {
  isComparing.value = false;
}

/** What one such change costs, yuan a seat; null = not said. Nonsense is not taken. */
export function setUnitCost(kind: ChangeKind, yuan: number | null): void {
  if (yuan !== null && !(yuan >= 0 && yuan <= costLimit)) return;
  unitCosts.value = { ...unitCosts.value, [kind]: yuan };
}
