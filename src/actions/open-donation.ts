import { batch } from '@preact/signals';
import { isDonating } from '../state/adopt-view';
import { returnHome } from './leave-home';

/** Opens the form for a new seat, near the building or shop for which one looks, if any. */
export function openDonation(): void {
  batch(() => {
    returnHome();
    isDonating.value = true;
  });
}

export function closeDonation(): void {
  isDonating.value = false;
}
