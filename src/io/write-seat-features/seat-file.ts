import type { OsmOmission } from './osm-tags';
import type { SeatChanges } from './seat-changes';

/** What the seats can be written as. */
export type SeatFileFormat = 'geojson' | 'csv' | 'xlsx' | 'osm';

/** What is to be written. */
export interface SeatFileOrder {
  readonly format: SeatFileFormat;
  /** The pack's seats file, unknown members and all. */
  readonly text: string;
  readonly changes: SeatChanges;
  /** Name of the sheet in a spreadsheet. */
  readonly sheet: string;
}

/** The seats as a file, and how many of them are in it. */
export interface SeatFile {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly written: number;
  /** Features that the form cannot hold. */
  readonly leftOut: number;
  /** Why seats are not in a file for OpenStreetMap; null = another form. */
  readonly omitted: Readonly<Record<OsmOmission, number>> | null;
}
