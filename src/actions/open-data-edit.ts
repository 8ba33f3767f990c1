import { batch } from '@preact/signals';
import { planPage } from '../state/plan-page';
import { selection } from '../state/selection';

/** Opens the page that puts the data of a seat right, with that seat. */
export function openDataEdit(id: string): void {
  batch(() => {
    planPage.value = 'edit';
    selection.value = { kind: 'seat', id };
  });
}
