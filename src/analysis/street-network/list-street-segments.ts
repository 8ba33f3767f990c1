import type { Segment } from '../../geometry/cut-segment';
import type { LocalPlane } from '../../geometry/local-plane';
import { byId } from '../../lib/by-id';
import type { Street } from '../../model/district';

export interface StreetSegments {
  /** The walkable streets by id. */
  readonly streets: readonly Street[];
  /** Their straight segments in metres of the plane, street by street, each in the order of its line. */
  readonly segments: readonly Segment[];
  /** By segment, the position of its street in `streets`. */
  readonly streetOf: readonly number[];
}

/** The walkable streets as segments: edge i of the network is segment i, whoever asks. */
export function listStreetSegments(streets: readonly Street[], plane: LocalPlane): StreetSegments {
  const walkable = streets.filter((street) => street.walkable && !street.elevated).sort(byId);
  const segments: Segment[] = [];
  const streetOf: number[] = [];
  for (const [number, street] of walkable.entries()) {
    const line = street.line.map(plane.toPlane);
    for (const [i, to] of line.entries()) {
      const from = line[i - 1];
      if (!from || ![...from, ...to].every(Number.isFinite)) continue;
      segments.push([from, to]);
      streetOf.push(number);
    }
  }
  return { streets: walkable, segments, streetOf };
}
