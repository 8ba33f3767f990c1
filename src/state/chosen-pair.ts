import { signal } from '@preact/signals';

/** The pair of seats that is looked at, of those that may be one. */
export interface ChosenPair {
  readonly key: string;
  /** Where it was chosen: a press on the map looks for it in the list, one in the list on the map. */
  readonly by: 'list' | 'map';
}

/** null = none is. */
export const chosenPair = signal<ChosenPair | null>(null);
