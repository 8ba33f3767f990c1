/**
 * A segment between two points of a lattice of whole numbers, `x0, y0, x1, y1`, and whether it is a border.
 * With coordinates below 2²⁵ every turn that is computed from them is exact.
 */
export interface LatticeSegment {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly isBorder: boolean;
}
