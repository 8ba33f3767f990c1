import { effect, signal } from '@preact/signals';
import type { AdoptHome } from '../model/ledger/adopt-home';
import { adoptPage, isFormPage } from './adopt-page';
import { selection } from './selection';

/**
 * For whom one looks around. Stays while one looks at a seat near it or fills a form; a building is also
 * the selection, and leaves with it.
 */
export const home = signal<AdoptHome | null>(null);

effect(() => {
  const ref = selection.value;
  const isFilling = isFormPage(adoptPage.value);
  if (ref?.kind === 'building') home.value = { kind: 'building', id: ref.id };
  else if (ref === null && !isFilling && home.peek()?.kind === 'building') home.value = null;
});
