import { type CheckedFeature, checkFeatures } from './check-features';
import type { Gathered } from './gather-rows';
import type { ImportPlan } from './import-messages';
import { joinSeats } from './join-seats';
import type { RowFeature } from './merge-rows';
import type { Pace } from './take-a-breath';

export interface SettledSeats {
  readonly features: readonly CheckedFeature[];
  /** Rows that went into another seat; they are accepted as well. */
  readonly rows: readonly Pick<RowFeature, 'table' | 'row'>[];
}

/** The seats of an import with those made one that are, as the plan says. */
export async function settleSeats(
  { base, features: gathered, joined, duplicates }: Gathered,
  { merged }: ImportPlan,
  pace: Pace,
): Promise<SettledSeats> {
  const seats = gathered.get('seats') ?? [];
  const chosen = new Set(merged);
  const pairs = duplicates.filter(({ key }) => chosen.has(key));
  if (pairs.length + joined.length === 0) return { features: seats, rows: [] };
  const { features, rows } = joinSeats(seats, pairs, joined, base);
  const checked = new Map<unknown, CheckedFeature>(seats.map((seat) => [seat, seat]));
  const changed = await checkFeatures(
    'seats',
    features.filter((feature) => !checked.has(feature)),
    pace,
  );
  const same = features.flatMap((feature) => checked.get(feature) ?? []);
  return { features: [...same, ...changed.features], rows };
}
