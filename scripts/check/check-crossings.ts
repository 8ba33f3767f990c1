import type { Breach } from '../../src/analysis/invariants/data';
import { cutSegment, type Segment } from '../../src/geometry/cut-segment';
import { createLocalPlane } from '../../src/geometry/local-plane';
import type { District } from '../../src/model/district';
import type { DataCheck } from './data';

/** Metres: a crossing this close to the end of a segment is its shared vertex. */
const atVertex = 0.01;

/**
 * Lines on the ground that cross share a vertex, and elevated ones share none with them: that is how
 * the walking network knows what joins.
 */
export function checkCrossings({ info, streets }: District): DataCheck {
  const plane = createLocalPlane(info.center);
  const ground = streets.filter((street) => !street.elevated);
  const segments = ground.flatMap(({ id, line }) => {
    const points = line.map(plane.toPlane);
    return points.slice(1).map((to, i) => ({ id, segment: [points[i] ?? to, to] as Segment }));
  });
  const crossings = segments.flatMap(({ id, segment }): Breach[] => {
    const [[ax, ay], [bx, by]] = segment;
    const margin = atVertex / Math.hypot(bx - ax, by - ay);
    const crossing = segments.find(
      (other) =>
        other.id !== id &&
        cutSegment(segment, [other.segment], atVertex).some((at) => at > margin && at < 1 - margin),
    );
    const value = `crosses ${crossing?.id}`;
    return crossing ? [{ id, field: 'geometry', value, expectation: 'a vertex where lines cross' }] : [];
  });
  const onGround = new Set(ground.flatMap(({ line }) => line.map(String)));
  const joined = streets
    .filter(({ elevated, line }) => elevated && line.some((position) => onGround.has(String(position))))
    .map(({ id }) => ({
      id,
      field: 'geometry',
      value: 'a vertex of a street',
      expectation: 'an elevated road that joins nothing',
    }));
  return { check: 'crossings', checked: segments.length, breaches: [...crossings, ...joined] };
}
