import type { Position, Share } from '../../lib/units';

/** What is kept by somebody: seats of the district, and donated seats that stand but are in no pack yet. */
export interface KeptSites {
  readonly seatIds: readonly string[];
  readonly donated: readonly { readonly position: Position; readonly places: number }[];
}

export interface FairnessRequest {
  /** Need of each grid by its id, 0 to 100, as it was at the baseline. */
  readonly needs: ReadonlyMap<string, number>;
  /** What the pack had somebody keep, and what is kept now. */
  readonly baseline: KeptSites;
  readonly now: KeptSites;
}

/** Which streets a figure is about: lanes (弄), passages and park paths are told from public streets. */
export type StreetSide = 'publicStreets' | 'lanes';

/** How kept places lie at one moment. */
export interface KeptSpread {
  /** In use and public; adopted and donated together. */
  readonly places: number;
  /** Of those that lie in a grid, the part in grids of more need; null where none lies in one. */
  readonly inNeedierGrids: Share | null;
  /** Places a kilometre of walkable street; null where the district has no such street. */
  readonly perKilometre: Readonly<Record<StreetSide, number | null>>;
  /** Places from which no street is near enough: in no figure a kilometre. */
  readonly offStreet: number;
}

export interface GridFairness {
  readonly id: string;
  readonly need: number;
  /** Its need is above the median of the grids. */
  readonly isNeedier: boolean;
  /** Kept places in it at the baseline and now. */
  readonly baseline: number;
  readonly now: number;
}

/** What became of the distance between public streets and lanes. */
export const gapVerdicts = ['widened', 'narrowed', 'unchanged'] as const;
export type GapVerdict = (typeof gapVerdicts)[number];

export interface AdoptionFairness {
  readonly baseline: KeptSpread;
  readonly now: KeptSpread;
  /** Kept places a kilometre since the baseline; null where the district has no such street. */
  readonly growth: Readonly<Record<StreetSide, number | null>>;
  /** null where the district lacks one of the two kinds of street. */
  readonly verdict: GapVerdict | null;
  /** Part of the district's walkable street that lies in the grids of more need; null without streets. */
  readonly streetInNeedierGrids: Share | null;
  /** By id; those without a need are left out. */
  readonly grids: readonly GridFairness[];
}
