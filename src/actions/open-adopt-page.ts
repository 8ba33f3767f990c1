import { batch } from '@preact/signals';
import { type AdoptPage, adoptPage } from '../state/adopt-page';
import { lens } from '../state/lens';
import { selectFeature } from './select-feature';

/** Shows a page of Adopt's panel, also from another lens; what was selected is closed. */
export function openAdoptPage(page: AdoptPage): void {
  batch(() => {
    lens.value = 'adopt';
    // The page first: whom one looks for outlives the selection only on a form's page.
    adoptPage.value = page;
    selectFeature(null);
  });
}
