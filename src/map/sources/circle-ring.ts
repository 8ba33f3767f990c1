import type { LocalPlane } from '../../geometry/local-plane';
import type { Metres, Position, Ring } from '../../lib/units';

/** Corners of a drawn circle: at 300 m a side is 20 m, and its middle is off by 0.16 m, below a pixel. */
const corners = 96;

/** A circle of `radius` metres around a position, counter-clockwise and closed. */
export function circleRing(center: Position, radius: Metres, plane: LocalPlane): Ring {
  const [x, y] = plane.toPlane(center);
  return Array.from({ length: corners + 1 }, (_, i) => {
    const angle = (2 * Math.PI * (i % corners)) / corners;
    return plane.toPosition([x + radius * Math.cos(angle), y + radius * Math.sin(angle)]);
  });
}
