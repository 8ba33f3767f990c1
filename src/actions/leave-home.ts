import { batch } from '@preact/signals';
import { adoptPage } from '../state/adopt-page';
import { home } from '../state/adopt-view';
import { selectFeature } from './select-feature';

/** Back from a seat to the page below it, else to the building or shop for which one looked, or to the question. */
export function returnHome(): void {
  const from = adoptPage.value === 'overview' ? home.value : null;
  selectFeature(from?.kind === 'building' ? { kind: 'building', id: from.id } : null);
}

/** Back to the question, or to the page below. */
export function leaveHome(): void {
  batch(() => {
    if (adoptPage.value === 'overview') home.value = null;
    selectFeature(null);
  });
}
