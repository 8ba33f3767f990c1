import type { CoordinateFinding } from '../../io/import/coordinate-findings';
import type {
  CoordinatePlan,
  ImportKind,
  RawGeometry,
  RawRow,
  RawTable,
  ReadTables,
  RowIssueCode,
  TableMapping,
} from '../../io/import/data';
import type { GeometrySource, MappedRow } from '../../io/import/mapping/data';
import type { Position } from '../../lib/units';
import type { BasePack } from './base-pack';

/** Where a row lies in WGS-84, or why it cannot be said. */
export type Placing =
  | { readonly ok: true; readonly geometry: RawGeometry }
  | {
      readonly ok: false;
      readonly code: RowIssueCode;
      readonly column: string | null;
      readonly value: unknown;
      readonly expected: string;
    };

/** A table with its rows read in the words of the pack: what the coordinates are judged by. */
export interface SourcedTable {
  readonly table: RawTable;
  readonly kind: ImportKind;
  readonly rows: readonly MappedRow[];
  /** Where other tables of the import lie whose format says which number is the longitude. */
  readonly known: readonly Position[];
}

/** What the import asks of the readers of files, tables and coordinates. */
export interface ImportParts {
  readonly readFile: ReadTables;
  /** What can be taken from a table, most likely first; never empty. */
  readonly guessKinds: (table: RawTable) => readonly ImportKind[];
  readonly guessMapping: (table: RawTable, kind: ImportKind) => TableMapping;
  readonly mapRow: (row: RawRow, mapping: TableMapping, kind: ImportKind, table: string) => MappedRow;
  /** Makes ready what a system of coordinates needs; then a row is placed at once. */
  readonly preparePlacing: (plan: CoordinatePlan) => Promise<(source: GeometrySource) => Placing>;
  /** How the coordinates are taken unless the person says otherwise, and what is to be said about them. */
  readonly judgeCoordinates: (
    sourced: SourcedTable,
    plan: CoordinatePlan | null,
    base: BasePack | null,
  ) => Promise<{ readonly plan: CoordinatePlan; readonly findings: readonly CoordinateFinding[] }>;
}
