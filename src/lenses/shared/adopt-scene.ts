import { signal } from '@preact/signals';
import type { MapEvent } from '../../map';
import type { MapScene } from '../../map/scene';

/** What Adopt adds to the map's scene. */
export type AdoptScene = Pick<MapScene, 'statuses' | 'arcs' | 'keepers' | 'circle' | 'proposals' | 'placing'>;

export const emptyAdoptScene: AdoptScene = {
  statuses: new Map(),
  arcs: [],
  keepers: new Set(),
  circle: null,
  proposals: [],
  placing: false,
};

/**
 * Set by Adopt while it is open. The map does not import Adopt's state: who looks for a seat does not load
 * the ledger.
 */
export const adoptScene = signal<AdoptScene>(emptyAdoptScene);

/** What Adopt does with what happens on the map; true = it is dealt with. */
export const adoptMapEvents = signal<((event: MapEvent) => boolean) | null>(null);
