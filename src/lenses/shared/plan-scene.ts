import { signal } from '@preact/signals';
import type { MapEvent } from '../../map';
import type { MapScene } from '../../map/scene';

/** What Plan adds to the map's scene. */
export type PlanScene = Pick<
  MapScene,
  'evaluation' | 'whatIf' | 'proposals' | 'wishes' | 'editing' | 'placing'
>;

export const emptyPlanScene: PlanScene = {
  evaluation: null,
  whatIf: null,
  proposals: [],
  wishes: [],
  editing: false,
  placing: false,
};

/**
 * Set by Plan while it is open. The map does not import Plan's state: who looks for a seat does not load
 * scenarios and siting.
 */
export const planScene = signal<PlanScene>(emptyPlanScene);

/** What Plan does with what happens on the map; true = it is dealt with. */
export const planMapEvents = signal<((event: MapEvent) => boolean) | null>(null);
