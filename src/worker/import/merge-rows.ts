import { mergedIdsKey } from '../../analysis/duplicates/data';
import type { RowIssue } from '../../io/import/data';
import type { FeatureRecord } from '../../io/pack-document';
import { isRecord } from '../../io/read-collection';
import { type OutputGeometry, toGeometry } from '../../io/write-geojson';
import type { BasePack } from './base-pack';
import { completeProperties, layOver } from './complete-properties';
import { contentId } from './content-id';
import { type FeatureKind, featureKinds, fileOfKind } from './kind-files';
import type { PlacedRow, PlacedTable } from './map-table';
import { rowIssue } from './row-issue';
import { shapeGeometry } from './shape-geometry';
import type { Pace } from './take-a-breath';

/** A feature of the pack to be, and the row that it comes from. */
export interface RowFeature {
  readonly table: PlacedTable;
  readonly row: PlacedRow;
  readonly id: string;
  /** As it will be written: the row's values over those that the pack has. */
  readonly feature: FeatureRecord;
  /** null = the row brings none: the pack's stays. */
  readonly geometry: OutputGeometry | null;
}

/** A row of a seat that was made one with another of the pack before: it goes into that one. */
export interface JoinedRow {
  readonly table: PlacedTable;
  readonly row: PlacedRow;
  readonly into: string;
}

export interface MergedRows {
  readonly features: ReadonlyMap<FeatureKind, readonly RowFeature[]>;
  readonly joined: readonly JoinedRow[];
  readonly leftOut: readonly RowIssue[];
}

export interface MergeOptions {
  readonly base: BasePack | null;
  /** What lies outside by it is left out; null = nothing is. */
  readonly isInside: ((kind: FeatureKind, geometry: OutputGeometry) => boolean) | null;
  /** Rows that lie far from the rest and are left out; null = none are. */
  readonly far: ReadonlySet<PlacedRow> | null;
  readonly pace: Pace;
}

/** Rows as features with their ids, over those of the pack that have the same id. */
export async function mergeRows(tables: readonly PlacedTable[], options: MergeOptions): Promise<MergedRows> {
  const leftOut: RowIssue[] = [];
  const joined: JoinedRow[] = [];
  const features = new Map<FeatureKind, readonly RowFeature[]>();
  const taken = new Set<string>();
  for (const kind of featureKinds) {
    const ofKind = tables.filter((table) => table.kind === kind);
    if (ofKind.length === 0) continue;
    const list = await mergeKind(kind, ofKind, taken, { leftOut, joined }, options);
    for (const { id } of list) taken.add(id);
    features.set(kind, list);
  }
  return { features, joined, leftOut };
}

async function mergeKind(
  kind: FeatureKind,
  tables: readonly PlacedTable[],
  takenByOthers: ReadonlySet<string>,
  { leftOut, joined }: { readonly leftOut: RowIssue[]; readonly joined: JoinedRow[] },
  { base, isInside, far, pace }: MergeOptions,
): Promise<RowFeature[]> {
  const features: RowFeature[] = [];
  const taken = new Set<string>();
  const ids = createIdGiver(kind, base, takenByOthers, taken);
  for (const [number, table] of tables.entries()) {
    const isZeroNoId = table.rows.filter(({ id }) => id === '0').length > 1;
    const source = sourceOf(table);
    for (const [i, row] of table.rows.entries()) {
      await pace((number + i / table.rows.length) / tables.length);
      const refuse = (...reason: [Parameters<typeof rowIssue>[1], unknown, string, (string | null)?]) => {
        const [code, value, expected, column = null] = reason;
        leftOut.push(rowIssue({ table: table.table.name, row: row.row, column }, code, value, expected));
      };
      const shaping = row.geometry && shapeGeometry(row.geometry, kind);
      if (shaping && !shaping.ok) {
        refuse(shaping.code, row.geometry?.kind, shaping.expected);
        continue;
      }
      const rowId = row.id === null || (isZeroNoId && row.id === '0') ? null : row.id;
      const into = rowId === null ? null : ids.joinedInto(rowId);
      if (into !== null) {
        joined.push({ table, row, into });
        continue;
      }
      const shapes: readonly (OutputGeometry | null)[] = shaping?.shapes ?? [null];
      const first = shapes[0] ?? null;
      const id = rowId !== null ? ids.ofRow(rowId) : first && ids.ofPlace(first);
      const present = id === null ? null : ids.find(id);
      if (id === null || (first === null && !present)) {
        const code = row.placeColumn === null ? 'no-geometry' : 'coordinate-missing';
        refuse(code, '', 'coordinates, or the id of something that the pack has', row.placeColumn);
        continue;
      }
      if (taken.has(id)) {
        refuse('id-twice', row.id ?? '', 'an id of its own; the first row with it is taken');
        continue;
      }
      if (far?.has(row)) {
        refuse('far-from-rest', row.id ?? '', 'a place among the other rows');
        continue;
      }
      if (isInside && shapes.every((shape) => shape !== null && !isInside(kind, shape))) {
        refuse('outside-district', row.id ?? '', 'a place in the district');
        continue;
      }
      for (const [part, geometry] of shapes.entries()) {
        const partId = part === 0 ? id : ids.free(`${id}-${part + 1}`);
        taken.add(partId);
        const before = ids.find(partId);
        const feature = writeFeature(kind, partId, before, row, geometry, source);
        features.push({ table, row, id: partId, feature, geometry });
      }
    }
  }
  return features;
}

/** The ids of a kind: a row's own where no other kind has it, else from where it lies. */
function createIdGiver(
  kind: FeatureKind,
  base: BasePack | null,
  takenByOthers: ReadonlySet<string>,
  taken: ReadonlySet<string>,
) {
  const own = base?.features.get(fileOfKind[kind]);
  const joined = kind === 'seats' ? listJoined(own) : new Map<string, string>();
  const isOthers = (id: string): boolean =>
    takenByOthers.has(id) ||
    [...(base?.features ?? [])].some(([file, features]) => file !== fileOfKind[kind] && features.has(id));
  const free = (id: string): string => {
    let candidate = id;
    for (let i = 2; taken.has(candidate) || isOthers(candidate); i++) candidate = `${id}-${i}`;
    return candidate;
  };
  return {
    joinedInto: (id: string): string | null => (own?.has(id) ? null : (joined.get(id) ?? null)),
    find: (id: string): FeatureRecord | null => own?.get(id) ?? null,
    ofRow: (id: string): string => (own?.has(id) || !isOthers(id) ? id : `${kind}-${id}`),
    ofPlace: (geometry: OutputGeometry): string => {
      let occurrence = 0;
      let id = contentId(kind, geometry, occurrence);
      while (taken.has(id)) id = contentId(kind, geometry, ++occurrence);
      return id;
    },
    free,
  };
}

/** Ids that a seat has taken over from others, each with the seat that stays. */
function listJoined(features: ReadonlyMap<string, FeatureRecord> | undefined): Map<string, string> {
  const joined = new Map<string, string>();
  for (const [id, { properties }] of features ?? []) {
    const ids = isRecord(properties) ? properties[mergedIdsKey] : null;
    if (typeof ids === 'string') for (const other of ids.split(';')) if (other !== id) joined.set(other, id);
  }
  return joined;
}

function writeFeature(
  kind: FeatureKind,
  id: string,
  before: FeatureRecord | null,
  { properties: said, implied }: PlacedRow,
  geometry: OutputGeometry | null,
  source: string,
): FeatureRecord {
  const present = before && isRecord(before.properties) ? before.properties : {};
  const properties = completeProperties(kind, id, layOver(before ? present : implied, said), source);
  const written = geometry && !isSamePoint(before, geometry) ? toGeometry(geometry) : before?.geometry;
  return before
    ? { ...before, properties, geometry: written }
    : { type: 'Feature', id, properties, geometry: written };
}

/** A pack of more decimals keeps them where the row says the same place. */
function isSamePoint(before: FeatureRecord | null, geometry: OutputGeometry): boolean {
  if (geometry.kind !== 'point' || !isRecord(before?.geometry)) return false;
  const { type, coordinates } = before.geometry;
  if (type !== 'Point' || !Array.isArray(coordinates)) return false;
  return geometry.position.every((degrees, i) => Math.round(Number(coordinates[i]) * 1e6) / 1e6 === degrees);
}

/** The file, and who is to be named for it. */
function sourceOf({ table: { file, members } }: PlacedTable): string {
  const named = [members.attribution, members.copyright, members.licence, members.license].filter(
    (text) => typeof text === 'string' && text !== '',
  );
  return [file, ...new Set(named)].join('; ');
}
