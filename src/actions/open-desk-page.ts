import { batch } from '@preact/signals';
import { type DeskPage, deskCase, deskPage } from '../state/adopt-page';

/** Opens a page of the desk; a case that lay open is put back on the pile. */
export function openDeskPage(page: DeskPage): void {
  batch(() => {
    deskCase.value = null;
    deskPage.value = page;
  });
}
