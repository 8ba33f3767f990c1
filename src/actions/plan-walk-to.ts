import type { Position } from '../lib/units';
import type { LocalName } from '../model/district';
import { lastEnd, walkPlan } from '../state/walk-plan';
import { openFindPage } from './open-find-page';

/**
 * Opens the page of walks with the end set: from where the person is, which is asked there when it is not known.
 * @param name null = a point without a name.
 */
export function planWalkTo(at: Position, name: LocalName | null): void {
  lastEnd.value = { at, accuracy: null, source: name ? 'place' : 'tap', ...(name && { name }) };
  walkPlan.value = { to: at, rest: walkPlan.value.rest };
  openFindPage('walk');
}
