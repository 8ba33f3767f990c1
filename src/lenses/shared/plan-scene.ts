import { signal } from '@preact/signals';
import type { MapEvent } from '../../map';
import type { MapScene } from '../../map/scene';

interface PressedPair {
  readonly key: string;
  readonly ids: readonly [string, string];
}

/** What Plan adds to the map's scene. */
export type PlanScene = Pick<
  MapScene,
  'evaluation' | 'whatIf' | 'proposals' | 'wishes' | 'marked' | 'importPreview' | 'editing' | 'placing'
>;

export const emptyPlanScene: PlanScene = {
  evaluation: null,
  whatIf: null,
  proposals: [],
  wishes: [],
  marked: null,
  importPreview: null,
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

/**
 * What a page that edits the district's data shows on the map instead of a scenario: a what-if and an edit are
 * never on screen together. Set by its page while it is open.
 */
export const dataEditScene = signal<Pick<MapScene, 'whatIf' | 'marked' | 'editing' | 'placing'> | null>(null);

/** What a page about the district's data does with what happens on the map; true = it is dealt with. */
export const dataEditEvents = signal<((event: MapEvent) => boolean) | null>(null);

/** Pairs of seats that are looked through: a press on one of them chooses it. */
export const pressedPairs = signal<readonly PressedPair[]>([]);

/** What an import would bring, or pairs of seats that may be one; set by the page that looks through them. */
export const importPreview = signal<MapScene['importPreview']>(null);
