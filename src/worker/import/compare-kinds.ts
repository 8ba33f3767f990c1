import { isEqual } from '../../lib/is-equal';
import type { SeatComparison } from '../../model/baseline/compare-seats';
import type { BasePack } from './base-pack';
import type { CheckedFeature } from './check-features';
import { type ImportList, importLists, type ListCounts } from './import-messages';
import { type FeatureKind, fileOfKind, parseKind } from './kind-files';

/** Ids of what an import adds, changes and lacks of a kind. Everything of pack and files is in one part. */
export type KindLists = Readonly<Record<ImportList, readonly string[]>> & { readonly unchanged: number };

/** What an import does to the seats. One is changed as well where only a member differs that no reader knows. */
export function listsOfSeats(
  { added, changed, missing, missingWithKeeper, unchanged }: SeatComparison,
  base: BasePack | null,
  coming: readonly CheckedFeature[],
): KindLists {
  const present = base?.features.get(fileOfKind.seats);
  const listed = new Set(changed.map(({ after }) => after.id));
  const others = coming.filter(({ id, feature }) => {
    const before = present?.get(id);
    return before && !listed.has(id) && !isEqual(before.properties, feature.properties);
  });
  return {
    added: added.map(({ id }) => id),
    changed: [...listed, ...others.map(({ id }) => id)],
    missing: missing.map(({ id }) => id),
    'missing-with-keeper': missingWithKeeper.map(({ id }) => id),
    unchanged: unchanged - others.length,
  };
}

/**
 * What the features of a kind would change in the pack. One is changed where the pack's own reader makes something
 * else of it, or a member differs that it does not know; what an organisation, a seat or a grid of the pack refers
 * to is held.
 * @param named ids of all rows, those that are left out included: what the file names is not missing in it
 */
export function compareKind(
  kind: Exclude<FeatureKind, 'seats'>,
  base: BasePack | null,
  coming: readonly CheckedFeature[],
  named: ReadonlySet<string>,
): KindLists {
  const present = base?.features.get(fileOfKind[kind]) ?? new Map();
  const meeting = coming.filter(({ id }) => present.has(id));
  const { parsed } = parseKind(
    kind,
    meeting.map(({ id }) => present.get(id)),
  );
  const before = new Map(parsed.map((one) => [one.id, one]));
  const changed = meeting.filter(
    ({ id, parsed: after, feature }) =>
      !isEqual(before.get(id), after) || !isEqual(present.get(id)?.properties, feature.properties),
  );
  const ids = new Set(coming.map(({ id }) => id));
  const lacking = [...present.keys()].filter((id) => !ids.has(id) && !named.has(id));
  const held = base && lacking.length > 0 ? heldIds(kind, base) : new Set();
  return {
    added: coming.flatMap(({ id }) => (present.has(id) ? [] : [id])),
    changed: changed.map(({ id }) => id),
    missing: lacking.filter((id) => !held.has(id)),
    'missing-with-keeper': lacking.filter((id) => held.has(id)),
    unchanged: present.size - changed.length - lacking.length,
  };
}

/** What the rest of the pack refers to. */
function heldIds(kind: FeatureKind, { district }: BasePack): ReadonlySet<string | null> {
  switch (kind) {
    case 'neighbourhoods':
      return new Set(district.grids.map(({ neighbourhoodId }) => neighbourhoodId));
    case 'buildings':
      return new Set(district.organisations.map(({ buildingId }) => buildingId));
    case 'organisations':
      return new Set(district.seats.map(({ adoption }) => adoption.keeperId));
    default:
      return new Set();
  }
}

export const countKindLists = (lists: KindLists): ListCounts => ({
  ...(Object.fromEntries(importLists.map((list) => [list, lists[list].length])) as Record<
    ImportList,
    number
  >),
  unchanged: lists.unchanged,
});
