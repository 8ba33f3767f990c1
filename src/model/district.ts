import type { PolygonRings, Position } from '../lib/units';
import type {
  Access,
  BuildingKind,
  Condition,
  Confidence,
  Knowledge,
  NotAdoptableReason,
  OrganisationKind,
  PlaceKind,
  Provision,
  SeatAttribute,
  SeatForm,
  StreetClass,
  TopicKind,
} from './vocabulary';

/** A name in the district's language and, where there is one, in English. */
export interface LocalName {
  readonly zh: string;
  readonly en: string | null;
}

/** What every feature carries: where it comes from and how sure it is. */
export interface Provenance {
  readonly source: string;
  readonly confidence: Confidence;
}

/** Polygons are lists of polygons, so that one type serves Polygon and MultiPolygon. */
export type MultiPolygonRings = readonly PolygonRings[];

export interface Neighbourhood extends Provenance {
  readonly id: string;
  readonly name: LocalName;
  /** The short name, 愚谷村 for 愚谷村居委会. */
  readonly shortName: LocalName;
  readonly polygons: MultiPolygonRings;
}

export interface MicroGrid extends Provenance {
  /** `JA-01` … `JA-35`. */
  readonly id: string;
  readonly name: LocalName;
  readonly neighbourhoodId: string;
  readonly polygons: MultiPolygonRings;
  /** The micro-grid's own matter (屋檐下的微自治), illustrative; null where a pack has none. */
  readonly topic: { readonly kind: TopicKind; readonly text: LocalName } | null;
  /** Illustrative; null = unknown. */
  readonly residents: number | null;
}

export interface Building extends Provenance {
  readonly id: string;
  readonly name: LocalName;
  readonly address: string | null;
  readonly kind: BuildingKind;
  readonly polygons: MultiPolygonRings;
  /** null = unknown: drawn flat and dashed. */
  readonly levels: number | null;
  /** Metres above ground; null = unknown. */
  readonly height: number | null;
  /** Apportioned from the report's total, an estimate; null = unknown. */
  readonly workers: number | null;
  /** Number of liaison officers (楼宇联络员), a role; illustrative. */
  readonly liaisons: number | null;
  /** Member of the business alliance; illustrative. */
  readonly allianceMember: boolean | null;
}

/** The adoption state that the pack starts from; the ledger holds what happened since. */
export interface AdoptionBaseline {
  /** Public name of the keeping organisation; null = nobody. */
  readonly keeper: LocalName | null;
  /** Id of the organisation in `organisations.geojson`, where the pack names it. */
  readonly keeperId: string | null;
  /** First and last day of the term, `YYYY-MM-DD`. */
  readonly start: string | null;
  readonly end: string | null;
  readonly adoptable: boolean;
  /** Why not, when it is not adoptable. */
  readonly reason: NotAdoptableReason | null;
}

export type SeatAttributes = Readonly<Record<SeatAttribute, Knowledge>>;

export interface Seat extends Provenance, SeatAttributes {
  readonly id: string;
  readonly position: Position;
  /** null = a leaning bar or a form we do not know: drawn, but in no sum. */
  readonly form: SeatForm | null;
  readonly provision: Provision;
  readonly condition: Condition;
  /** Places to sit (OSM `seats`), at least 1. */
  readonly places: number;
  readonly access: Access;
  /** OSM `opening_hours` in the district's wall-clock time; null = not given. */
  readonly openingHours: string | null;
  readonly material: string | null;
  /** Day of the last check of the seat's existence, `YYYY-MM-DD`. */
  readonly checkDate: string | null;
  /** Days on which single attributes were looked at, `YYYY-MM-DD` (`check_date:backrest` …); absent = none given. */
  readonly attributeCheckDates?: Readonly<Partial<Record<SeatAttribute, string>>>;
  /** The street the seat stands at and a hint where, as the pack words them. */
  readonly street: LocalName | null;
  readonly near: LocalName | null;
  readonly adoption: AdoptionBaseline;
}

export interface Street extends Provenance {
  readonly id: string;
  readonly name: LocalName | null;
  readonly streetClass: StreetClass;
  /** Centre line; lines that cross share the vertex unless one is elevated. */
  readonly line: readonly Position[];
  /** Lanes (弄), passages and park paths, told from public streets. */
  readonly lane: boolean;
  /** Runs above the ground: joins nothing. */
  readonly elevated: boolean;
  /** In the walking network: false for motorways, `access=no` and `barrier=closed`. */
  readonly walkable: boolean;
}

export type PlaceShape =
  | { readonly kind: 'point'; readonly position: Position }
  | { readonly kind: 'area'; readonly polygons: MultiPolygonRings };

export interface Place extends Provenance {
  readonly id: string;
  readonly name: LocalName | null;
  readonly kind: PlaceKind;
  readonly address: string | null;
  readonly shape: PlaceShape;
  readonly openingHours: string | null;
  readonly inside: boolean;
}

/** Someone who can keep a seat: a building, or a sample shop or unit (示意单位 NN). */
export interface Organisation extends Provenance {
  readonly id: string;
  readonly name: LocalName;
  readonly kind: OrganisationKind;
  readonly position: Position;
  readonly buildingId: string | null;
}

/** `district.json`: what holds for the whole pack. */
export interface DistrictInfo extends Provenance {
  readonly id: string;
  readonly name: LocalName;
  /** Origin of the local plane. */
  readonly center: Position;
  readonly boundary: MultiPolygonRings;
  /** The pack's own date, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** IANA zone: every clock time of the pack is wall-clock time here. */
  readonly timezone: string;
  /** Public address of this site, for links and QR codes; null = none. */
  readonly siteUrl: string | null;
  /** ISO 3166-1 alpha-2 country and the state name, for the holidays in opening hours. */
  readonly country: string;
  readonly state: string | null;
  /** Public holidays of the years around `asOf`, `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
  /** Constants frozen from the baseline: 90th percentiles of places a hectare and a kilometre; null = not given. */
  readonly reference: { readonly placesPerHectare: number; readonly placesPerKilometre: number } | null;
  /** Figures of the press report, to hold the pack against. */
  readonly reported: Readonly<Record<string, number>>;
  readonly attribution: string;
  /** Identifier of the licence of its data (spdx.org/licenses); null = not given. */
  readonly licence: string | null;
  /** Public keys of the street office's devices: raw P-256 points, base64url. Their decisions count. */
  readonly officeKeys: readonly string[];
}

/** A whole pack, parsed and immutable. Lists are sorted by id. */
export interface District {
  readonly info: DistrictInfo;
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly grids: readonly MicroGrid[];
  readonly buildings: readonly Building[];
  readonly seats: readonly Seat[];
  readonly streets: readonly Street[];
  readonly places: readonly Place[];
  readonly organisations: readonly Organisation[];
}
