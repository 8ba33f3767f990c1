import { measureArea, measurePerimeter, type PlanePolygons } from '../../geometry/plane-polygons';

/**
 * Thinness 4πA/P² (Polsby and Popper 1991: 1 for a disc) below which a piece is a sliver. No source gives a bound
 * (overlay tools leave it to the person); ours is that of a strip thirty times as long as wide, as two drawings of
 * one street leave, and far thinner than any block or yard (a strip of 1 : 10 has 0.26).
 */
const thinnest = 0.1;

/** A short piece is one too where it is on average no wider, metres, than seats themselves are off (twice 0.5 m). */
const narrowest = 1;

/** Whether a piece is what is left between two drawings of one line. */
export function isSliver(piece: PlanePolygons): boolean {
  const area = measureArea(piece);
  const perimeter = measurePerimeter(piece);
  const thinness = (4 * Math.PI * area) / perimeter ** 2;
  // A strip of length l and width w has A = l·w and P ≈ 2·l.
  return thinness < thinnest || (2 * area) / perimeter < narrowest;
}
