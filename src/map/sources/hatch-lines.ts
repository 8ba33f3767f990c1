import type { LocalPlane, PlanePoint } from '../../geometry/local-plane';
import type { Position } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';

/**
 * Parallel lines that fill polygons: `spacing` metres apart, `angle` degrees counter-clockwise from east,
 * all on one lattice of the plane, so that neighbouring areas continue each other's lines.
 *
 * Geometry instead of the style's `fill-pattern`: a pattern grows to twice its size between two zooms and
 * blurs; a line keeps its pixel. Even-odd clipping along each line; holes and touching parts come out right.
 */
export function hatchLines(
  polygons: MultiPolygonRings,
  plane: LocalPlane,
  spacing: number,
  angle: number,
): (readonly [Position, Position])[] {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  // Turned so that the hatch runs along u and its lines are whole multiples of `spacing` in v.
  const turned = polygons.flatMap((rings) =>
    rings.map((ring) =>
      ring.map(plane.toPlane).map(([x, y]): PlanePoint => [x * cos + y * sin, (y * cos - x * sin) / spacing]),
    ),
  );
  const crossings = new Map<number, number[]>();
  for (const ring of turned)
    for (let i = 1; i < ring.length; i++) {
      const [[u1, v1], [u2, v2]] = [ring[i - 1] as PlanePoint, ring[i] as PlanePoint];
      const [low, high] = [Math.min(v1, v2), Math.max(v1, v2)];
      // Half open, so that a corner on a line counts once.
      for (let line = Math.ceil(low); line < high; line++) {
        const u = u1 + ((line - v1) / (v2 - v1)) * (u2 - u1);
        const list = crossings.get(line);
        if (list) list.push(u);
        else crossings.set(line, [u]);
      }
    }
  const toPosition = (u: number, line: number) =>
    plane.toPosition([u * cos - line * spacing * sin, u * sin + line * spacing * cos]);
  return [...crossings].flatMap(([line, along]) => {
    const sorted = along.sort((a, b) => a - b);
    const pieces: (readonly [Position, Position])[] = [];
    for (let i = 1; i < sorted.length; i += 2)
      pieces.push([toPosition(sorted[i - 1] as number, line), toPosition(sorted[i] as number, line)]);
    return pieces;
  });
}
