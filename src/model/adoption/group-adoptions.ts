import type { District } from '../district';
import type { AdoptionRecord } from './list-adoptions';

/** What the board can be grouped by. */
export const boardGroupings = ['building', 'grid', 'neighbourhood', 'track', 'state'] as const;
export type BoardGrouping = (typeof boardGroupings)[number];

/** An adoption with the areas and the building that it belongs to; null = to none that is known. */
export interface BoardRow {
  readonly adoption: AdoptionRecord;
  readonly buildingId: string | null;
  readonly gridId: string | null;
  readonly neighbourhoodId: string | null;
}

export interface BoardGroup {
  /** Id of the building or area, or the track or state; null = of none. */
  readonly key: string | null;
  readonly rows: readonly BoardRow[];
}

/**
 * Adoptions with their building and areas. The building is the one of the keeper: the one for which the pledge
 * was made, or in which the pack says that the keeper is.
 * @param gridOf grid of an adoption's place, by its id; null = outside every grid or without a place
 */
export function locateAdoptions(
  adoptions: readonly AdoptionRecord[],
  { buildings, organisations, grids }: Pick<District, 'buildings' | 'organisations' | 'grids'>,
  gridOf: (adoption: AdoptionRecord) => string | null,
): readonly BoardRow[] {
  const isBuilding = new Set(buildings.map(({ id }) => id));
  const buildingOf = new Map(organisations.map(({ id, buildingId }) => [id, buildingId]));
  const neighbourhoodOf = new Map(grids.map(({ id, neighbourhoodId }) => [id, neighbourhoodId]));
  return adoptions.map((adoption) => {
    const home = adoption.home?.id ?? adoption.keeperId;
    const gridId = gridOf(adoption);
    return {
      adoption,
      buildingId: home === null ? null : isBuilding.has(home) ? home : (buildingOf.get(home) ?? null),
      gridId,
      neighbourhoodId: gridId === null ? null : (neighbourhoodOf.get(gridId) ?? null),
    };
  });
}

/** Every row in exactly one group, in the order in which the groups first occur; the group of none is last. */
export function groupAdoptions(rows: readonly BoardRow[], grouping: BoardGrouping): readonly BoardGroup[] {
  const groups = new Map<string | null, BoardRow[]>();
  for (const row of rows) {
    const key = keyOf(row, grouping);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups]
    .map(([key, grouped]) => ({ key, rows: grouped }))
    .sort((a, b) => Number(a.key === null) - Number(b.key === null));
}

function keyOf(row: BoardRow, grouping: BoardGrouping): string | null {
  switch (grouping) {
    case 'building':
      return row.buildingId;
    case 'grid':
      return row.gridId;
    case 'neighbourhood':
      return row.neighbourhoodId;
    case 'track':
      return row.adoption.track;
    case 'state':
      return row.adoption.state;
  }
}
