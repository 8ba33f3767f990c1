import { batch } from '@preact/signals';
import { home, isDonating } from '../state/adopt-view';
import { selectFeature } from './select-feature';

/** Back from a seat to the building or shop for which one looked, or to the question. */
export function returnHome(): void {
  const from = home.value;
  selectFeature(from?.kind === 'building' ? { kind: 'building', id: from.id } : null);
}

/** Back to the question. */
export function leaveHome(): void {
  batch(() => {
    isDonating.value = false;
    home.value = null;
    selectFeature(null);
  });
}
