import type { Evaluation } from '../../analysis/evaluation/data';
import type { UncoveredStretch } from '../../analysis/walking/data';

/** What of an evaluation moves with the seat in the hand, and what stands still. */
export interface TouchedParts {
  /** The evaluation from which everything that is not touched is drawn. */
  readonly still: Evaluation | null;
  /** Ids of the grids and streets that have changed since the seat was taken up. */
  readonly grids: ReadonlySet<string>;
  readonly streets: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/**
 * Follows one drag. Between taking a seat up and letting it go only what has changed is drawn anew: the map's
 * worker then gets a few grids a frame instead of thirty-five. The result is the same object until more
 * is touched; what was touched stays so, lest ground flicker between two sources.
 */
export function createTouchedParts(): (evaluation: Evaluation | null, held: boolean) => TouchedParts {
  let last: TouchedParts = { still: null, grids: none, streets: none };
  let holding = false;
  return (evaluation, held) => {
    if (
      !held ||
      !holding ||
      !last.still ||
      !evaluation ||
      last.still.request.walk !== evaluation.request.walk
    ) {
      holding = held;
      const isLast = last.still === evaluation && last.grids.size === 0 && last.streets.size === 0;
      if (!isLast) last = { still: evaluation, grids: none, streets: none };
      return last;
    }
    const grids = grow(last.grids, changedGrids(last.still, evaluation));
    const streets = grow(last.streets, changedStreets(last.still.stretches, evaluation.stretches));
    if (grids !== last.grids || streets !== last.streets) last = { still: last.still, grids, streets };
    return last;
  };
}

function grow(known: ReadonlySet<string>, more: readonly string[]): ReadonlySet<string> {
  const fresh = more.filter((id) => !known.has(id));
  return fresh.length === 0 ? known : new Set([...known, ...fresh]);
}

function changedGrids(before: Evaluation, after: Evaluation): string[] {
  const known = new Map(before.grids.map((grid) => [grid.id, grid.coverage]));
  return after.grids.filter(({ id, coverage }) => known.get(id) !== coverage).map(({ id }) => id);
}

function changedStreets(before: readonly UncoveredStretch[], after: readonly UncoveredStretch[]): string[] {
  if (before === after) return [];
  const [old, next] = [byStreet(before), byStreet(after)];
  return [...new Set([...old.keys(), ...next.keys()])].filter((id) => {
    const [a, b] = [old.get(id) ?? [], next.get(id) ?? []];
    return a.length !== b.length || a.some((stretch, i) => !isSame(stretch, b[i]));
  });
}

function byStreet(stretches: readonly UncoveredStretch[]): Map<string, UncoveredStretch[]> {
  const streets = new Map<string, UncoveredStretch[]>();
  for (const stretch of stretches) {
    const list = streets.get(stretch.streetId);
    if (list) list.push(stretch);
    else streets.set(stretch.streetId, [stretch]);
  }
  return streets;
}

function isSame(a: UncoveredStretch, b: UncoveredStretch | undefined): boolean {
  if (a === b) return true;
  if (!b || a.length !== b.length || a.farthest !== b.farthest || a.line.length !== b.line.length)
    return false;
  return a.line.every(([lng, lat], i) => lng === b.line[i]?.[0] && lat === b.line[i]?.[1]);
}
