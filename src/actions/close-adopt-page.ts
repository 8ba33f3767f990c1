import { batch } from '@preact/signals';
import { adoptPage } from '../state/adopt-page';
import { returnHome } from './leave-home';

/** Back to the building or shop for which one looks, or to the question. What was typed in a form stays. */
export function closeAdoptPage(): void {
  batch(() => {
    adoptPage.value = 'overview';
    returnHome();
  });
}
