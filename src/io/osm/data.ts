import type { Position } from '../../lib/units';

/** The three kinds of elements of OpenStreetMap. */
export const osmTypes = ['node', 'way', 'relation'] as const;
export type OsmType = (typeof osmTypes)[number];

/** Tags as they came; the object has no prototype, so that any key is data. */
export type OsmTags = Readonly<Record<string, string>>;

export interface OsmMember {
  readonly type: OsmType;
  readonly ref: number;
  readonly role: string;
  /** Where the answer of Overpass carries it (`out geom`); null in it = a vertex outside the box asked for. */
  readonly line: readonly (Position | null)[] | null;
}

/** An element as it is read; positions are WGS-84. */
export interface OsmElement {
  readonly type: OsmType;
  readonly id: number;
  /** How often it was edited, itself the first time; null = the file does not say. */
  readonly version: number | null;
  readonly tags: OsmTags;
  /** Of a node; of others the `center` that Overpass can give. null = none, or not on Earth. */
  readonly position: Position | null;
  /** Nodes of a way in order. */
  readonly refs: readonly number[];
  /** Vertices of a way where the file carries them itself. */
  readonly line: readonly (Position | null)[] | null;
  readonly members: readonly OsmMember[];
}

/** What the file says of its elements' surroundings. */
export interface OsmLookup {
  readonly findNode: (id: number) => Position | null;
  readonly findWay: (id: number) => Pick<OsmElement, 'refs' | 'line'> | null;
}

/** What an element becomes in a pack. */
export type OsmKind = 'seats' | 'streets' | 'buildings' | 'places' | 'boundary';

/** One of the things that an element is for a pack; a bus stop with a bench is a place and a seat. */
export interface OsmRole {
  readonly kind: OsmKind;
  /** Put behind the id of the element where that is taken by its first role. */
  readonly suffix: string;
  /** Keys of our own that follow from the tags. */
  readonly own: Readonly<Record<string, string | number>>;
}
