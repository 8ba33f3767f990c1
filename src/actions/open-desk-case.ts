import { batch } from '@preact/signals';
import { deskCase, deskPage } from '../state/adopt-page';
import { selection } from '../state/selection';

/**
 * Lays a case open on the desk.
 * @param id of the seat, offer, pledge or report
 */
export function openDeskCase(id: string): void {
  batch(() => {
    selection.value = null;
    deskPage.value = 'queue';
    deskCase.value = id;
  });
}

/** Puts the case back: what waits is listed again. */
export function closeDeskCase(): void {
  deskCase.value = null;
}
