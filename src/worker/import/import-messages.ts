import type { DuplicatePair } from '../../analysis/duplicates/data';
import type { TilingFaults } from '../../analysis/grid-tiling/data';
import type { CoordinateFinding } from '../../io/import/coordinate-findings';
import type { ImportedFile, ImportKind, RowIssue, TableMapping, TablePlan } from '../../io/import/data';
import type { PackFile } from '../../io/pack-files';
import type { AppError } from '../../lib/app-error';
import type { Result } from '../../lib/result';
import type { Position } from '../../lib/units';
import type { SeatComparison } from '../../model/baseline/compare-seats';
import type { LocalName, MultiPolygonRings } from '../../model/district';

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
      /** Into the pack that is open. `missing` = seats of the pack that the files lack: kept, or taken out unless somebody keeps them. */
      readonly kind: 'open-pack';
      readonly missing: 'kept' | 'removed';
    }
  | {
      /** A district of its own. What is null is worked out: boundary from the rows, grids as `gridCount` says. */
      readonly kind: 'new-pack';
      readonly id: string;
      readonly name: LocalName;
      readonly timezone: string;
      readonly country: string;
      /** How many grids are laid out where the files bring none. */
      readonly gridCount: number;
    };

/** All that a person decides; changed as a whole, previewed, applied. */
export interface ImportPlan {
  /** By name of the table. */
  readonly tables: Readonly<Record<string, TablePlan>>;
  readonly target: ImportTarget;
  readonly outside: 'kept' | 'left-out';
  /** Pairs that are one seat, by `pairKey`; every other pair stays two. */
  readonly merged: readonly string[];
}

export interface TableReport {
  readonly name: string;
  readonly file: string;
  readonly format: string;
  readonly text: { readonly encoding: string; readonly separator: string } | null;
  readonly rowCount: number;
  readonly columns: readonly string[];
  /** The first rows as they came, for the eye. */
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
  /** By code, most first; the rows behind them by `issues`. */
  readonly issueCounts: readonly { readonly code: RowIssue['code']; readonly count: number }[];
}

/** The four lists as counts; their rows come by `rows`. */
export const importLists = ['added', 'changed', 'missing', 'missing-with-keeper'] as const;
export type ImportList = (typeof importLists)[number];

export interface ImportReport {
  readonly tables: readonly TableReport[];
  /** Files that are not read, each with its reason. */
  readonly refused: readonly AppError[];
  readonly plan: ImportPlan;
  readonly counts: Readonly<Record<ImportList | 'unchanged', number>>;
  /** How many of the changed seats the ledger has put right since; what it says of them stays. */
  readonly changedAndEdited: number;
  /** What goes into each list of the pack besides seats. */
  readonly features: Readonly<Partial<Record<ImportKind, number>>>;
  readonly duplicates: readonly DuplicatePair[];
  readonly tiling: TilingFaults | null;
  /** Where the rows lie, WGS-84 `lng, lat, …`: points as they are, other shapes by a point on them. */
  readonly positions: Float64Array;
  /** Outlines of areas that the import brings, at most a few hundred for the map. */
  readonly areas: readonly MultiPolygonRings[];
  /** Why it cannot be applied yet; null = it can. */
  readonly obstacle: AppError | null;
}

export interface ListedSeat {
  readonly id: string;
  readonly title: string;
  readonly position: Position;
  /** Fields that differ, of `changed`. */
  readonly fields: SeatComparison['changed'][number]['fields'];
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

/** What can be asked of the import worker. One import at a time: `open` ends the one before. */
export interface ImportOperations {
  readonly open: (
    call: {
      readonly files: readonly ImportedFile[];
      readonly base: ImportBase | null;
      /** Mappings that were used before, by the sorted columns of a table. */
      readonly remembered: Readonly<Record<string, TableMapping>>;
    },
    signal: AbortSignal,
  ) => Promise<ImportReport>;
  readonly plan: (plan: ImportPlan, signal: AbortSignal) => Promise<ImportReport>;
  readonly rows: (
    call: { readonly list: ImportList; readonly from: number; readonly count: number },
    signal: AbortSignal,
  ) => Promise<readonly ListedSeat[]>;
  readonly issues: (
    call: { readonly table: string | null; readonly from: number; readonly count: number },
    signal: AbortSignal,
  ) => Promise<readonly RowIssue[]>;
  /** The rows that were left out, with every column as it came and two more: why and where; CSV to mend and drop again. */
  readonly leftOutRows: (call: null, signal: AbortSignal) => Promise<string>;
  readonly apply: (call: null, signal: AbortSignal) => Promise<Result<AppliedImport>>;
}
export type ImportOperationName = keyof ImportOperations;
