import type { TilingFaults } from '../../analysis/grid-tiling/data';
import type { ImportKind, RowIssue } from '../../io/import/data';
import { compareSeats, type SeatComparison } from '../../model/baseline/compare-seats';
import type { MultiPolygonRings, Seat } from '../../model/district';
import type { BasePack } from './base-pack';
import type { CheckedFeature } from './check-features';
import { compareKind, countKindLists, type KindLists, listsOfSeats } from './compare-kinds';
import { findAsOf } from './find-as-of';
import type { Gathered } from './gather-rows';
import type { AsOf, ImportPlan, ListCounts, PlacedPair, Spread } from './import-messages';
import type { FeatureKind } from './kind-files';
import type { PlacedTable } from './map-table';
import type { RowFeature } from './merge-rows';
import { type LaidOut, planGrids } from './plan-grids';
import { settleSeats } from './settle-seats';
import type { Pace } from './take-a-breath';

/** What an import comes to under a plan, before anything is written. */
export interface WorkedOut {
  readonly plan: ImportPlan;
  /** The pack that it goes into; null = one of its own. */
  readonly base: BasePack | null;
  readonly features: ReadonlyMap<FeatureKind, readonly CheckedFeature[]>;
  /** Outlines that the files bring; empty = none. */
  readonly boundary: MultiPolygonRings;
  /** The outline that was drawn around the rows; empty = none was. */
  readonly drawn: MultiPolygonRings;
  readonly comparison: SeatComparison;
  /** What the import adds, changes and lacks, by kind that it brings. */
  readonly lists: ReadonlyMap<FeatureKind, KindLists>;
  readonly asOf: AsOf;
  readonly spread: Spread | null;
  /** Grids that will be laid out; null = none will. */
  readonly laidOut: LaidOut | null;
  /** Pairs that may be one seat, those that the plan makes one included. */
  readonly duplicates: readonly PlacedPair[];
  /** null = no grids come in. */
  readonly tiling: TilingFaults | null;
  /** By table: rows that are in it, and what is to be said of the others and of values. */
  readonly accepted: ReadonlyMap<string, number>;
  readonly issues: ReadonlyMap<string, readonly RowIssue[]>;
}

const nothing: SeatComparison = { added: [], changed: [], missing: [], missingWithKeeper: [], unchanged: 0 };

/** When things were written, milliseconds since 1970. */
export interface ImportDates {
  readonly now: number;
  /** By name of the file. */
  readonly modified: ReadonlyMap<string, number>;
}

/**
 * What the gathered rows come to under a plan. Every row of every table is accepted or has an issue that says why
 * it is left out.
 */
export async function workOutImport(
  tables: readonly PlacedTable[],
  gathered: Gathered,
  plan: ImportPlan,
  dates: ImportDates,
  pace: Pace,
): Promise<WorkedOut> {
  const { base, brought, duplicates } = gathered;
  const acceptedRows = new Map<string, Set<unknown>>();
  const accept = ({ table, row }: Pick<RowFeature, 'table' | 'row'>) => {
    const { name } = table.table;
    acceptedRows.set(name, (acceptedRows.get(name) ?? new Set()).add(row));
  };
  for (const one of brought.rows) accept(one);
  const settled = await settleSeats(gathered, plan, pace);
  for (const one of settled.rows) accept(one);
  const features = new Map(gathered.features);
  if (gathered.features.has('seats')) features.set('seats', settled.features);
  for (const list of features.values()) for (const one of list) accept(one);

  const valueIssues = [...gathered.valueIssues];
  for (const table of tables)
    for (const row of table.rows)
      if (acceptedRows.get(table.table.name)?.has(row)) valueIssues.push(...row.valueIssues);
  const comparison = compare(base, settled.features, namedIn(tables, 'seats'));
  const lists = new Map<FeatureKind, KindLists>();
  for (const [kind, list] of features)
    if (list.length > 0)
      lists.set(
        kind,
        kind === 'seats'
          ? listsOfSeats(comparison, base, list)
          : compareKind(kind, base, list, namedIn(tables, kind)),
      );
  const hasSeats = settled.features.length > 0;
  const rows = hasSeats ? settled.features : [...features.values()].flat();
  return {
    plan,
    base,
    features,
    lists,
    asOf: findAsOf({ plan, base, rows, hasSeats, ...dates }),
    spread: gathered.spread,
    laidOut: planGrids(plan.target, features, [brought.boundary, gathered.drawn]),
    boundary: brought.boundary,
    drawn: gathered.drawn,
    duplicates,
    tiling: gathered.tiling,
    comparison,
    accepted: new Map(tables.map(({ table: { name } }) => [name, acceptedRows.get(name)?.size ?? 0])),
    issues: groupIssues([...gathered.leftOut, ...valueIssues]),
  };
}

/** Ids of all rows of a kind, those that are left out included. */
const namedIn = (tables: readonly PlacedTable[], wanted: FeatureKind): Set<string> =>
  new Set(
    tables
      .filter(({ kind }) => kind === wanted)
      .flatMap(({ rows, leftOutIds }) => [...leftOutIds, ...rows.flatMap(({ id }) => id ?? [])]),
  );

/**
 * A list without a single seat says nothing about those that are there. A seat whose row is left out is
 * named by the file all the same: it stays as it is, and is not missing.
 */
function compare(
  base: BasePack | null,
  seats: readonly CheckedFeature[],
  named: ReadonlySet<string>,
): SeatComparison {
  if (seats.length === 0) return nothing;
  const taken = new Set(seats.map(({ id }) => id));
  const stay = base?.district.seats.filter(({ id }) => named.has(id) && !taken.has(id)) ?? [];
  const next = [...seats.map(({ parsed }) => parsed as Seat), ...stay];
  const isClaimed = (seat: Seat): boolean =>
    (base?.claimed.has(seat.id) ?? false) || seat.adoption.keeper !== null;
  return compareSeats(base?.district.seats ?? [], next, isClaimed);
}

/** By table, in the order of its rows. */
function groupIssues(issues: readonly RowIssue[]): Map<string, RowIssue[]> {
  const byTable = new Map<string, RowIssue[]>();
  for (const issue of issues) {
    const list = byTable.get(issue.table);
    if (list) list.push(issue);
    else byTable.set(issue.table, [issue]);
  }
  for (const list of byTable.values()) list.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return byTable;
}

/** How many rows of each kind an import brings. */
export const countFeatures = ({ features, boundary }: WorkedOut): Partial<Record<ImportKind, number>> => ({
  ...Object.fromEntries([...features].map(([kind, list]) => [kind, list.length])),
  ...(boundary.length > 0 && { boundary: boundary.length }),
});

export const countLists = ({ lists, comparison, base }: WorkedOut): ListCounts =>
  countKindLists(lists.get('seats') ?? listsOfSeats(comparison, base, []));
