import type { DuplicatePair, SeatRecord } from '../../analysis/duplicates/data';
import { mergeSeatRecords } from '../../analysis/duplicates/merge-seat-records';
import type { FeatureRecord } from '../../io/pack-document';
import { isRecord } from '../../io/read-collection';
import type { Position } from '../../lib/units';
import type { BasePack } from './base-pack';
import type { CheckedFeature } from './check-features';
import { layOver } from './complete-properties';
import type { JoinedRow, RowFeature } from './merge-rows';

export interface JoinedSeats {
  /** The seats that stay, those that took nothing in as they were. */
  readonly features: readonly RowFeature[];
  /** Rows that went into a seat of another row or of the pack. */
  readonly rows: readonly Pick<RowFeature, 'table' | 'row'>[];
}

/**
 * Makes one of each pair that the person says is one, the seat of the pack or of the earlier row staying with its
 * id, and takes in the rows of seats that were made one before: what stays is only filled, never overwritten.
 */
export function joinSeats(
  seats: readonly CheckedFeature[],
  pairs: readonly DuplicatePair[],
  joined: readonly JoinedRow[],
  base: BasePack | null,
): JoinedSeats {
  const features = new Map<string, RowFeature>(seats.map((seat) => [seat.id, seat]));
  const rows: Pick<RowFeature, 'table' | 'row'>[] = [];
  const present = base?.features.get('seats.geojson');
  /** The seat that stays, also where only the pack has it; written by whose row goes into it. */
  const find = (id: string, { table, row }: Pick<RowFeature, 'table' | 'row'>): RowFeature | null => {
    const feature = features.get(id);
    if (feature) return feature;
    const before = present?.get(id);
    return before ? { table, row, id, feature: before, geometry: null } : null;
  };
  for (const { ids } of pairs) {
    const other = features.get(ids[1]);
    const kept = other && find(ids[0], other);
    if (!other || !kept) continue;
    const merged = mergeSeatRecords(
      toSeatRecord(kept.id, kept.feature),
      toSeatRecord(other.id, other.feature),
    );
    features.delete(other.id);
    features.set(kept.id, { ...kept, feature: { ...kept.feature, properties: merged.properties } });
    rows.push(other);
  }
  for (const one of joined) {
    const kept = find(one.into, one);
    if (!kept) continue;
    const properties = layOver(one.row.properties, propertiesOf(kept.feature));
    features.set(kept.id, { ...kept, feature: { ...kept.feature, properties } });
    rows.push(one);
  }
  return { features: [...features.values()], rows };
}

/** A seat as the search for duplicates takes it. */
export function toSeatRecord(id: string, feature: FeatureRecord): SeatRecord {
  const geometry = isRecord(feature.geometry) ? feature.geometry : {};
  return {
    id,
    position: (Array.isArray(geometry.coordinates) ? geometry.coordinates : [0, 0]) as unknown as Position,
    properties: propertiesOf(feature),
  };
}

const propertiesOf = (feature: FeatureRecord): Readonly<Record<string, unknown>> =>
  isRecord(feature.properties) ? feature.properties : {};
