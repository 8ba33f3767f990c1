import type { OsmMember, OsmTags } from '../../src/io/osm/data';
import type { Position } from '../../src/lib/units';

/** What is called with the elements of a file, in its order. Kinds that are not asked for are passed over. */
export interface ElementVisitor {
  readonly node?: (
    id: number,
    lng: number,
    lat: number,
    readTags: () => OsmTags,
    version: number | null,
  ) => void;
  readonly way?: (
    id: number,
    refs: readonly number[],
    /** Vertices that the file carries itself. */
    line: readonly (Position | null)[] | null,
    readTags: () => OsmTags,
  ) => void;
  readonly relation?: (id: number, members: readonly OsmMember[], readTags: () => OsmTags) => void;
}

export interface ScanSummary {
  /** When the data was current, ISO 8601, as far as the file says; null = it does not. */
  readonly timestamp: string | null;
}

/** Reads a file from its beginning; can be asked again. */
export type ElementScan = (visitor: ElementVisitor) => Promise<ScanSummary>;

/** Metres around the district from which streets are taken, for paths that lead out and in again (definitions, Walking). */
export const pathMargin = 250;
