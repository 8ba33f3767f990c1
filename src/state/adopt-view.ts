import { effect, signal } from '@preact/signals';
import type { PledgeHome } from '../model/ledger/event';
import { selection } from './selection';

/** For whom one looks around. Stays while one looks at a seat near it; a building is also the selection, and leaves with it. */
export const home = signal<PledgeHome | null>(null);

/** The form for a new seat is open. */
export const isDonating = signal(false);

effect(() => {
  const ref = selection.value;
  if (ref?.kind === 'building') home.value = { kind: 'building', id: ref.id };
  else if (ref === null && home.peek()?.kind === 'building') home.value = null;
  if (ref !== null && ref.kind !== 'building') isDonating.value = false;
});
