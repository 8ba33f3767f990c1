import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from '../../src/lib/units';
import type {
  Access,
  BuildingKind,
  Condition,
  Confidence,
  Knowledge,
  OrganisationKind,
  PlaceKind,
  Provision,
  SeatForm,
  StreetClass,
  TopicKind,
} from '../../src/model/vocabulary';

interface Named {
  readonly name: string | null;
  readonly 'name:en': string | null;
}
interface Sourced {
  readonly source: string;
  readonly confidence: Confidence;
}

export interface BoundarySource extends Sourced {
  readonly name: string;
  readonly 'name:en': string;
  readonly coordinates: readonly Position[];
}
export interface StreetSource extends Named, Sourced {
  readonly id: string;
  readonly class: StreetClass;
  readonly coordinates: readonly Position[];
  readonly elevated?: boolean;
}
export interface LaneSource extends Named, Sourced {
  readonly id: string;
  readonly class: StreetClass;
  readonly address: string | null;
  readonly through: boolean;
  readonly coordinates: readonly Position[];
  readonly name_source: string | null;
  readonly in_place?: string;
}
export interface NeighbourhoodSource extends Sourced {
  readonly name: string;
  readonly short: string;
  readonly 'name:en': string;
  readonly code: string;
  readonly grids: number;
  readonly block_points: readonly Position[];
}
export interface BuildingSource {
  readonly id: string;
  readonly name: string;
  readonly 'name:en': string;
  readonly address: string | null;
  readonly address_source: string;
  readonly kind: Extract<BuildingKind, 'office' | 'hotel' | 'mixed' | 'retail'>;
  readonly levels: number | null;
  readonly footprint_m: readonly [along: number, away: number];
  readonly bearing: number;
  readonly coordinates: Position;
  readonly use: boolean;
  readonly workers: number | null;
  readonly confidence: Confidence;
}
export type PlaceSource = Named &
  Sourced & {
    readonly id: string;
    readonly kind: PlaceKind;
    readonly address: string | null;
    readonly inside: boolean;
    readonly opening_hours?: string | null;
  } & (
    | { readonly geometry: 'point'; readonly coordinates: Position }
    | { readonly geometry: 'polygon'; readonly coordinates: readonly (readonly Position[])[] }
  );
export interface SeatSource extends Sourced {
  readonly id: string;
  readonly coordinates: Position;
  readonly street: string | null;
  readonly near: string;
  readonly form: SeatForm;
  readonly provision: Provision;
  readonly seats: number;
  readonly backrest: Knowledge | null;
  readonly armrest: Knowledge | null;
  readonly covered: Knowledge | null;
  readonly lit: Knowledge | null;
  readonly wheelchair: Knowledge | null;
  readonly material: string | null;
  readonly access: Access;
  readonly opening_hours: string | null;
  readonly check_date: string | null;
}
export interface TopicSource {
  readonly grid: string;
  readonly kind: TopicKind;
  readonly street: string;
  readonly zh: string;
  readonly en: string;
}

/** A stop of a ready walk: the place or the building that it is in the tables, where it is in them. */
export interface WalkStopSource {
  readonly name: string;
  readonly 'name:en': string;
  readonly place?: string;
  readonly building?: string;
}

/** The tables of `data/sources`, which hold all facts and all illustration; the code holds none. */
export interface SourceTables {
  readonly boundary: BoundarySource;
  readonly streets: readonly StreetSource[];
  readonly lanes: readonly LaneSource[];
  readonly neighbourhoods: readonly NeighbourhoodSource[];
  readonly buildings: readonly BuildingSource[];
  readonly places: readonly PlaceSource[];
  readonly seats: readonly SeatSource[];
  readonly topics: readonly TopicSource[];
  readonly english: {
    readonly hints: Readonly<Record<string, string>>;
    readonly places: Readonly<Record<string, string>>;
  };
  readonly seatStates: {
    readonly conditions: readonly { readonly seat: string; readonly condition: Condition }[];
    readonly adoptions: readonly {
      readonly seat: string;
      readonly keeper: string;
      readonly start: string;
      readonly end: string;
    }[];
  };
  readonly organisations: {
    readonly source: string;
    readonly beside: readonly {
      readonly id: string;
      readonly kind: OrganisationKind;
      readonly seat: string;
    }[];
  };
  readonly district: {
    readonly id: string;
    readonly as_of: string;
    readonly timezone: string;
    readonly country: string;
    readonly state: string;
    readonly attribution: string;
    readonly licence: string;
    readonly source: string;
    readonly reported: Readonly<Record<string, number>>;
    readonly reported_note: string;
  };
  /** Readings of Chinese words that come before those of the dictionary. */
  readonly readings: { readonly readings: Readonly<Record<string, string>> };
  readonly walks: {
    readonly source: string;
    readonly walks: readonly {
      readonly id: string;
      readonly name: string;
      readonly 'name:en': string;
      readonly confidence: Confidence;
      readonly stops: readonly WalkStopSource[];
    }[];
  };
  readonly holidays: {
    readonly source: string;
    readonly confidence: Confidence;
    readonly days: readonly { readonly dates: readonly string[] }[];
  };
}

/** Reads the tables of a folder. They are the project's own and taken at their word; the pack is checked. */
export function readSourceTables(folder: string): SourceTables {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  return {
    boundary: read('boundary'),
    streets: read('streets'),
    lanes: read('lanes'),
    neighbourhoods: read('neighbourhoods'),
    buildings: read('buildings'),
    places: read('places'),
    seats: read('seat-sites'),
    topics: read('topics'),
    english: read('english'),
    seatStates: read('seat-states'),
    organisations: read('organisations'),
    district: read('district'),
    walks: read('walks'),
    holidays: read('holidays'),
    readings: read('readings'),
  };
}
