import type { DuplicatePair } from '../../analysis/duplicates/data';
import type { TilingFaults } from '../../analysis/grid-tiling/data';
import type { CoordinateFinding } from '../../io/import/coordinate-findings';
import type { SystemOption } from '../../io/import/coordinates/names/search-systems';
import type {
  CoordinatePlan,
  ImportedFile,
  ImportKind,
  RowIssue,
  TableMapping,
  TablePlan,
} from '../../io/import/data';
import type { PackFile } from '../../io/pack-files';
import type { AppError } from '../../lib/app-error';
import type { Result } from '../../lib/result';
import type { Metres, Position, SquareMetres } from '../../lib/units';
import type { LocalName, MultiPolygonRings } from '../../model/district';
import type { FeatureKind } from './kind-files';

export type PackTexts = Readonly<Partial<Record<PackFile, string>>>;

/** The pack that is open, for comparing and merging. */
export interface ImportBase {
  readonly packId: string;
  readonly texts: PackTexts;
  /** Ids of seats that somebody keeps or asks for, by the ledger or the pack. */
  readonly claimed: readonly string[];
  /** Ids of seats whose values the ledger has put right since: those stay on top of what is imported. */
  readonly edited: readonly string[];
}

/** Where the rows go. */
export type ImportTarget =
  | {
      readonly kind: 'open-pack';
      /**
       * Kinds of which what the files lack is taken out of the pack, but for what somebody keeps or refers to. Of
       * every other kind it stays.
       */
      readonly removed: readonly FeatureKind[];
    }
  | {
      /** A district of its own. What is null is worked out: boundary from the rows, grids as `gridCount` says. */
      readonly kind: 'new-pack';
      readonly id: string;
      readonly name: LocalName;
      readonly timezone: string;
      readonly country: string;
      /** How many grids are laid out where the files bring none; null = as many as suit the ground. */
      readonly gridCount: number | null;
    };

/** All that a person decides; changed as a whole, previewed, applied. */
export interface ImportPlan {
  /** By name of the table. */
  readonly tables: Readonly<Record<string, TablePlan>>;
  readonly target: ImportTarget;
  /** What lies outside the district; of a district of its own without an outline, what lies far from the rest. */
  readonly outside: 'kept' | 'left-out';
  /** Pairs that are one seat, by `pairKey`; every other pair stays two. */
  readonly merged: readonly string[];
  /** The day that the data are of, `YYYY-MM-DD`, where the person says it; null = what speaks for one (`findAsOf`). */
  readonly asOf: string | null;
}

/** What speaks for the day that data are of, strongest first. */
export const asOfBases = ['stated', 'member', 'checks', 'modified', 'pack', 'today'] as const;

/** The day that the data are of, and what says so. */
export interface AsOf {
  /** `YYYY-MM-DD` on the district's calendar. */
  readonly day: string;
  readonly basis: (typeof asOfBases)[number];
}

/** Rows of a district of its own of which some lie far from most. */
export interface Spread {
  /** How many lie together, of how many. */
  readonly near: number;
  readonly of: number;
  /** None of those lies farther than this from another. */
  readonly width: Metres;
}

/** Two seats that may be one, as they are shown. */
export interface PlacedPair extends DuplicatePair {
  readonly positions: readonly [kept: Position, other: Position];
  /** What differs and what only one of them says, with what each says; null = nothing. */
  readonly values: readonly {
    readonly field: string;
    readonly kept: string | null;
    readonly other: string | null;
  }[];
}

export interface TableReport {
  readonly name: string;
  readonly file: string;
  readonly format: string;
  readonly text: { readonly encoding: string; readonly separator: string } | null;
  readonly rowCount: number;
  /** The first `importLimits.columns`; every other stays under its own name. */
  readonly columns: readonly string[];
  /** The first rows as they came, for the eye: of those columns, each cell shortened. */
  readonly sample: readonly { readonly row: number; readonly values: Readonly<Record<string, string>> }[];
  readonly geometry: 'point' | 'line' | 'area' | 'mixed' | 'none';
  /** What can be taken from it, most likely first. */
  readonly kinds: readonly ImportKind[];
  readonly plan: TablePlan;
  readonly findings: readonly CoordinateFinding[];
  /** rowCount = accepted + leftOut. */
  readonly accepted: number;
  readonly leftOut: number;
  /** Values that count as unknown, in rows that were accepted. */
  readonly unknownValues: number;
  /** Rows that are left out, by the code of their reason, most first; the rows behind them by `issues`. */
  readonly leftOutCounts: readonly { readonly code: RowIssue['code']; readonly count: number }[];
}

/**
 * The four lists of a kind; their rows come by `rows`. With a keeper is what somebody keeps or asks for, or what
 * something else of the pack refers to: it is never taken out.
 */
export const importLists = ['added', 'changed', 'missing', 'missing-with-keeper'] as const;
export type ImportList = (typeof importLists)[number];
export type ListCounts = Readonly<Record<ImportList | 'unchanged', number>>;

export interface ImportReport {
  readonly tables: readonly TableReport[];
  /** Files that are not read, each with its reason. */
  readonly refused: readonly AppError[];
  readonly plan: ImportPlan;
  /** Of seats. */
  readonly counts: ListCounts;
  /** Of every kind that the files bring. */
  readonly changes: Readonly<Partial<Record<FeatureKind, ListCounts>>>;
  /** How many of the changed seats the ledger has put right since; what it says of them stays. */
  readonly changedAndEdited: number;
  /** What goes into each list of the pack besides seats. */
  readonly features: Readonly<Partial<Record<ImportKind, number>>>;
  readonly duplicates: readonly PlacedPair[];
  readonly tiling: TilingFaults | null;
  readonly asOf: AsOf;
  /** null = all rows lie together, or an outline says what belongs to the district. */
  readonly spread: Spread | null;
  /** Grids that will be laid out, and the ground that they share; null = none will. */
  readonly laidOut: { readonly count: number; readonly area: SquareMetres } | null;
  /** Where the rows lie, WGS-84 `lng, lat, …`: points as they are, other shapes by a point on them. */
  readonly positions: Float64Array;
  /** Outlines of areas that the import brings, at most a few hundred for the map. */
  readonly areas: readonly MultiPolygonRings[];
  /** Why it cannot be applied yet; null = it can. */
  readonly obstacle: AppError | null;
}

/** A field of something that the files change. */
export interface FieldChange {
  /** Key of the pack's properties, or `geometry`. */
  readonly field: string;
  /** As the files have it, shortened; null = nothing. Both are null for a geometry. */
  readonly before: string | null;
  readonly after: string | null;
  /** How far a point was moved; null = it was not, or a shape was changed. */
  readonly moved: Metres | null;
}

export interface ListedFeature {
  readonly id: string;
  readonly title: string;
  /** A point on it; null = it has none. */
  readonly position: Position | null;
  /** What differs, of `changed`. */
  readonly fields: readonly FieldChange[];
}

/** The pack after the import, ready to be kept. */
export interface AppliedImport {
  readonly packId: string;
  readonly name: LocalName;
  readonly texts: PackTexts;
  readonly counts: ImportReport['counts'];
  /** Rows read = accepted + left out, over all tables. */
  readonly rows: { readonly read: number; readonly accepted: number; readonly leftOut: number };
}

/** What a system of coordinates would make of the rows of a table. */
export interface SystemTrial {
  readonly table: string;
  /** With the order of axes that brings more rows to where the system is used. */
  readonly coordinates: CoordinatePlan;
  /** Where rows would lie, WGS-84 `lng, lat, …`; of many every so many-th. */
  readonly positions: Float64Array;
  /** Rows that come to lie on the earth, those of them where the system is used, and all that have coordinates. */
  readonly placed: number;
  readonly inArea: number;
  readonly of: number;
  /** Of the middle of the rows from that of the open district; null = none is open, or no row is placed. */
  readonly distance: Metres | null;
}

/** Which of the things that are to be said of rows are meant; what is null is not asked about. */
export interface IssueQuestion {
  readonly table: string | null;
  readonly outcome: RowIssue['outcome'] | null;
  readonly code: RowIssue['code'] | null;
}

/** What can be asked of the import worker. One import at a time: `open` ends the one before. */
export interface ImportOperations {
  readonly open: (
    call: {
      readonly files: readonly ImportedFile[];
      /** Files whose bytes did not come, each with its reason. */
      readonly refused?: readonly AppError[];
      readonly base: ImportBase | null;
      /** Mappings that were used before, by the sorted columns of a table. */
      readonly remembered: Readonly<Record<string, TableMapping>>;
    },
    signal: AbortSignal,
  ) => Promise<ImportReport>;
  readonly plan: (plan: ImportPlan, signal: AbortSignal) => Promise<ImportReport>;
  readonly rows: (
    call: {
      readonly kind: FeatureKind;
      readonly list: ImportList;
      readonly from: number;
      readonly count: number;
    },
    signal: AbortSignal,
  ) => Promise<readonly ListedFeature[]>;
  /** Coordinate systems by what a person types, or those of some codes. */
  readonly systems: (
    call: { readonly text: string; readonly locale: string } | { readonly codes: readonly string[] },
    signal: AbortSignal,
  ) => Promise<readonly SystemOption[]>;
  /** Where the rows of a table would lie in a system; nothing of the plan is changed. */
  readonly trySystem: (
    call: { readonly table: string; readonly crs: string },
    signal: AbortSignal,
  ) => Promise<SystemTrial>;
  readonly issues: (
    call: IssueQuestion & { readonly from: number; readonly count: number },
    signal: AbortSignal,
  ) => Promise<readonly RowIssue[]>;
  /** The rows that were left out, as they came, with why and where: CSV to mend and drop again. A long one is a file. */
  readonly leftOutRows: (call: null, signal: AbortSignal) => Promise<string | Blob>;
  readonly apply: (call: null, signal: AbortSignal) => Promise<Result<AppliedImport>>;
}
export type ImportOperationName = keyof ImportOperations;
