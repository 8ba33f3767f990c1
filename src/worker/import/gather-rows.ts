import { findDuplicatesInSteps } from '../../analysis/duplicates/find-duplicates';
import type { TilingFaults } from '../../analysis/grid-tiling/data';
import { findTilingFaults } from '../../analysis/grid-tiling/find-tiling-faults';
import { findCentroid } from '../../geometry/find-centroid';
import type { RowIssue } from '../../io/import/data';
import type { Position } from '../../lib/units';
import type { MicroGrid, MultiPolygonRings } from '../../model/district';
import type { BasePack } from './base-pack';
import { type CheckedFeature, checkFeatures } from './check-features';
import { drawBoundary } from './draw-boundary';
import { findSpread } from './find-spread';
import type { ImportPlan, PlacedPair, Spread } from './import-messages';
import type { ImportProgress } from './import-port';
import { createInsideTest } from './inside-test';
import { toSeatRecord } from './join-seats';
import { type FeatureKind, featureKinds } from './kind-files';
import type { PlacedTable } from './map-table';
import { widestDistrict, widthOf } from './measure-width';
import { type JoinedRow, mergeRows } from './merge-rows';
import { placePairs } from './place-pairs';
import { type ReadBoundary, readBoundary } from './read-boundary';
import { pointOn } from './shape-geometry';
import { createPace, type Pace } from './take-a-breath';

/** All rows as features of a pack, before any of them are made one. */
export interface Gathered {
  /** The pack that they go into; null = one of their own. */
  readonly base: BasePack | null;
  readonly features: ReadonlyMap<FeatureKind, readonly CheckedFeature[]>;
  readonly joined: readonly JoinedRow[];
  readonly duplicates: readonly PlacedPair[];
  /** null = no grids come in. */
  readonly tiling: TilingFaults | null;
  readonly brought: ReadBoundary;
  /** The outline that was drawn around the rows of a district of its own, where they bring none. */
  readonly drawn: MultiPolygonRings;
  /** Rows of which some lie far from most, where nothing says what belongs to the district; null = none do. */
  readonly spread: Spread | null;
  readonly leftOut: readonly RowIssue[];
  readonly valueIssues: readonly RowIssue[];
}

export interface GatherOptions {
  readonly signal: AbortSignal;
  readonly tell: (progress: ImportProgress) => void;
}

/** What of a plan the gathering follows; the rest is settled on top of it. */
export const gatheringKey = ({ tables, outside, target }: ImportPlan): string =>
  JSON.stringify([tables, outside, target.kind]);

/**
 * Puts the rows of all tables together, over the pack that they go into: ids, what lies outside, what the
 * pack's own readers say, seats that may be one, grids that do not tile.
 */
export async function gatherRows(
  tables: readonly PlacedTable[],
  plan: ImportPlan,
  openPack: BasePack | null,
  { signal, tell }: GatherOptions,
): Promise<Gathered> {
  const base = plan.target.kind === 'open-pack' ? openPack : null;
  const pace = createPace(signal, tell, { stage: 'comparing', name: '' });
  const brought = readBoundary(tables);
  const isStrict = plan.outside === 'left-out';
  const hasOutline =
    base !== null || tables.some(({ kind }) => ['boundary', 'grids', 'neighbourhoods'].includes(kind));
  const spread = hasOutline ? null : findSpread(tables);
  const far = isStrict ? (spread?.far ?? null) : null;
  const boundary = [brought.boundary, base?.district.info.boundary ?? []].find(({ length }) => length > 0);
  const isInside = isStrict && boundary ? createInsideTest(boundary, centerOf(boundary)) : null;
  const merged = await mergeRows(tables, { base, isInside, far, pace });

  const features = new Map<FeatureKind, readonly CheckedFeature[]>();
  const leftOut = [...tables.flatMap((table) => table.leftOut), ...brought.leftOut, ...merged.leftOut];
  const valueIssues: RowIssue[] = [];
  for (const kind of featureKinds) {
    const list = merged.features.get(kind);
    if (!list) continue;
    const checked = await checkFeatures(kind, list, pace);
    features.set(kind, checked.features);
    // One by one: 100,000 arguments of one call are more than the stack holds.
    for (const row of checked.leftOut) leftOut.push(row);
    for (const issue of checked.valueIssues) valueIssues.push(issue);
  }
  return {
    base,
    features,
    joined: merged.joined,
    duplicates: await listDuplicates(base, features.get('seats') ?? [], pace),
    tiling: checkTiling(base, features.get('grids') ?? [], boundary ?? []),
    brought,
    drawn: hasOutline ? [] : drawAround([...features.values()].flat(), far ? 'largest' : 'all'),
    spread,
    leftOut,
    valueIssues,
  };
}

/** Around what is taken; nothing is drawn around half a country. */
function drawAround(features: readonly CheckedFeature[], extent: 'all' | 'largest'): MultiPolygonRings {
  if (widthOf(features) > widestDistrict) return [];
  return drawBoundary(
    features.flatMap(({ geometry }): readonly Position[] => {
      const position = geometry && pointOn(geometry);
      if (!position) return [];
      return geometry.kind === 'line' ? [position, ...geometry.line] : [position];
    }),
    extent,
  );
}

const centerOf = (boundary: MultiPolygonRings) => findCentroid(boundary[0]?.[0] ?? []);

/** The grids of the pack as they will be, those that come in among those that stay. */
function checkTiling(
  base: BasePack | null,
  coming: readonly CheckedFeature[],
  boundary: MultiPolygonRings,
): TilingFaults | null {
  if (coming.length === 0) return null;
  const ids = new Set(coming.map(({ id }) => id));
  const staying = base?.district.grids.filter(({ id }) => !ids.has(id)) ?? [];
  return findTilingFaults([...staying, ...coming.map(({ parsed }) => parsed as MicroGrid)], boundary);
}

async function listDuplicates(
  base: BasePack | null,
  seats: readonly CheckedFeature[],
  pace: Pace,
): Promise<readonly PlacedPair[]> {
  const present = [...(base?.features.get('seats.geojson') ?? [])].map(([id, feature]) =>
    toSeatRecord(id, feature),
  );
  const coming = seats.map(({ id, feature }) => toSeatRecord(id, feature));
  const byId = new Map([...present, ...coming].map((seat) => [seat.id, seat]));
  const steps = findDuplicatesInSteps(present, coming);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return placePairs(value, byId);
    await pace(value);
  }
}
