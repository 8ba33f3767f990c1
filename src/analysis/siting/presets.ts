import { metres } from '../../lib/units';
import type { PlaceKind, StreetClass } from '../../model/vocabulary';
import type { SitingRule, SitingWeights } from './data';

/** How many seats can be asked for at once (issue Engine, Siting with proof). */
export const siteCountLimits = { min: 1, max: 50, start: 10 } as const;

/** Weights to begin with; their names stand in the catalogues, under the id. */
export const sitingWeightPresets = [
  { id: 'street', weights: { streetLength: 1, residents: 0, workers: 0, places: 0 } },
  { id: 'residents', weights: { streetLength: 0, residents: 1, workers: 0, places: 0 } },
  { id: 'workers', weights: { streetLength: 0, residents: 0, workers: 1, places: 0 } },
  { id: 'places', weights: { streetLength: 0, residents: 0, workers: 0, places: 1 } },
  // Even weights: an assumption, to be edited.
  { id: 'combined', weights: { streetLength: 1, residents: 1, workers: 1, places: 1 } },
] as const satisfies readonly { readonly id: string; readonly weights: SitingWeights }[];

/** Places that count, each as one (issue Engine, Siting with proof). */
export const countedPlaceKinds: readonly PlaceKind[] = ['metro_entrance', 'bus_stop', 'hospital', 'park'];

/**
 * The rules as they are before anyone edits them. Islington's request workflow: at least 2 m of clear width
 * left, not in front of doors, windows or schools; Setagaya 2021 and Hamamatsu 2024: footways from 3 m.
 * No source that we know gives a distance from other seats, crossings or schools: those numbers are
 * assumptions. A pack has no widths and no doors, so that these rules are answered "unknown".
 */
export const sitingRules: readonly SitingRule[] = [
  { id: 'seat-spacing', isOn: true, limit: metres(15), source: null, limitSource: null },
  { id: 'crossing-distance', isOn: true, limit: metres(10), source: null, limitSource: null },
  { id: 'school-front', isOn: true, limit: metres(10), source: 'islington', limitSource: null },
  { id: 'clear-width', isOn: true, limit: metres(2), source: 'islington', limitSource: 'islington' },
  {
    id: 'footway-width',
    isOn: false,
    limit: metres(3),
    source: 'setagaya-hamamatsu',
    limitSource: 'setagaya-hamamatsu',
  },
  { id: 'doors-and-windows', isOn: true, limit: null, source: 'islington', limitSource: null },
];

/**
 * Metres between neighbouring candidates along a street: a fifth of the walk within these limits. An
 * assumption: a site can be shifted by half of that without being another site.
 */
export const candidateSpacing = { shareOfWalk: 1 / 5, least: 10, most: 30 } as const;

/**
 * Metres from a street's centre line to a seat on its footway. An assumption, after where the bundled
 * pack's seats stand along main roads; a pack has no widths.
 */
export const footwayOffsets: Readonly<Record<StreetClass, number>> = {
  motorway: 9,
  primary: 9,
  secondary: 8,
  tertiary: 7,
  residential: 7,
  living_street: 3,
  pedestrian: 3,
  footway: 2,
};

/** A building farther from a site is not named beside it, metres, and not more than so many: assumptions. */
export const nearBuildings = { within: 150, most: 3 } as const;
