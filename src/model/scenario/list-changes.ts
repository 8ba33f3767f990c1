import { byNumberedId } from '../../lib/by-numbered-id';
import { kindsOfChange, type NetChange } from './kinds-of-change';
import { baseOf, overlayOf } from './overlay-of';
import type { Scenario } from './scenario';

/** The seats in which a scenario differs from its pack, by id. */
export function listChanges(scenario: Scenario): readonly NetChange[] {
  return [...overlayOf(scenario)]
    .map(([id, after]) => {
      const before = baseOf(scenario, id) ?? null;
      return { id, before, after, kinds: kindsOfChange({ before, after }) };
    })
    .sort(byNumberedId);
}
