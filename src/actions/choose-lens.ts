import { type Lens, lens } from '../state/lens';
import { writePreference } from '../state/preferences';

export function chooseLens(choice: Lens): void {
  lens.value = choice;
  writePreference('lens', choice);
}
