import { effect, signal } from '@preact/signals';
import { selection } from './selection';

/** For whom one looks around: a building, or a shop or unit that stands in none. */
export interface Home {
  readonly kind: 'building' | 'organisation';
  readonly id: string;
}

/** Stays while one looks at a seat near it; a building is also the selection, and leaves with it. */
export const home = signal<Home | null>(null);

/** The form for a new seat is open. */
export const isDonating = signal(false);

effect(() => {
  const ref = selection.value;
  if (ref?.kind === 'building') home.value = { kind: 'building', id: ref.id };
  else if (ref === null && home.peek()?.kind === 'building') home.value = null;
  if (ref !== null && ref.kind !== 'building') isDonating.value = false;
});
