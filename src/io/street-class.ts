import type { StreetClass } from '../model/vocabulary';
import { streetClasses } from '../model/vocabulary';

/**
 * Values of OSM's `highway` that our classes, which are widths on the map, have no word of their own for. The
 * pack keeps the tag as it is.
 */
const likeness: Readonly<Record<string, StreetClass>> = {
  motorway_link: 'motorway',
  trunk: 'primary',
  trunk_link: 'primary',
  primary_link: 'primary',
  secondary_link: 'secondary',
  tertiary_link: 'tertiary',
  unclassified: 'residential',
  road: 'residential',
  service: 'living_street',
  track: 'living_street',
  path: 'footway',
  steps: 'footway',
  cycleway: 'footway',
  bridleway: 'footway',
  corridor: 'footway',
};

/** The values of `highway` that a pack's streets may have. */
export const highwayValues: readonly string[] = [...streetClasses, ...Object.keys(likeness)];

/** The class of a `highway`; null = a value that no street of a pack has. */
export const streetClassOf = (highway: string): StreetClass | null =>
  streetClasses.find((known) => known === highway) ??
  (Object.hasOwn(likeness, highway) ? (likeness[highway] as StreetClass) : null);
