import { type FindPage, findPage } from '../state/find-page';
import { foundPoint } from '../state/found-point';
import { selection } from '../state/selection';

/** Opens a page of Find's panel in place of whatever is open. */
export function openFindPage(page: FindPage): void {
  selection.value = null;
  foundPoint.value = null;
  findPage.value = page;
}
