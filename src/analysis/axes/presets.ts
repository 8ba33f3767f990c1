/** Classes of need, from well served to lacking: the order of the palette's five steps. */
export const needClassIds = ['good', 'fair', 'little', 'few', 'lacking'] as const;
export type NeedClassId = (typeof needClassIds)[number];

/**
 * Each class begins at its need (0 to 100). The breaks are fixed and never taken from the data: quantiles
 * would make every district look equally bad and move when one seat moves. 75 is the least need that a
 * grid without a single seat can have, for three of four axes are 0 there; from it down in equal steps.
 * On the bundled district (walk 50 m, even weights) the classes hold 2, 6, 7, 10 and 10 of the 35 grids.
 */
export const needClasses: readonly { readonly id: NeedClassId; readonly from: number }[] = [
  { id: 'good', from: 0 },
  { id: 'fair', from: 30 },
  { id: 'little', from: 45 },
  { id: 'few', from: 60 },
  { id: 'lacking', from: 75 },
];

/** Rounding must not move a grid that stands exactly on a break. */
const rounding = 1e-9;

/** Index into `needClasses` and `palette.need` of a need (0 to 100). */
export function needClassOf(need: number): 0 | 1 | 2 | 3 | 4 {
  return Math.max(
    0,
    needClasses.findLastIndex(({ from }) => need >= from - rounding),
  ) as 0 | 1 | 2 | 3 | 4;
}
