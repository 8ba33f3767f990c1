import { distanceToArea } from '../../geometry/distance-to-area';
import type { PlanePoint } from '../../geometry/local-plane';
import { toPlanePolygons } from '../../geometry/plane-polygons';
import { createPointIndex } from '../../geometry/point-index';
import { metres } from '../../lib/units';
import type { District } from '../../model/district';
import type { StreetNetwork } from '../street-network/data';
import type { RuleAnswer, RuleCheck, SitingRule, SitingRuleId } from './data';
import { listCrossings } from './list-crossings';

/** Answers the rules that are on for a point of the plane, in the order of the rules. */
export type RuleChecker = (point: PlanePoint, others?: readonly PlanePoint[]) => RuleCheck[];

/**
 * A checker over the district's seats in use, whoever may sit on them, its crossings and its schools.
 * What a pack does not tell (widths, doors) is answered "unknown", and so is the distance from a school in a
 * pack without any: that does not say that there is none.
 * @param rules those that are off are left out
 */
export function createRuleChecker(
  district: Pick<District, 'seats' | 'places'>,
  network: StreetNetwork,
  rules: readonly SitingRule[],
): RuleChecker {
  const { plane } = network;
  const seatPoints = district.seats
    .filter(({ condition, form }) => condition === 'in-use' && form !== null)
    .map(({ position }) => plane.toPlane(position));
  const seats = createPointIndex(seatPoints);
  const crossings = createPointIndex(listCrossings(network.graph));
  const schools = district.places
    .filter(({ kind }) => kind === 'school')
    .map(({ shape }) =>
      shape.kind === 'area'
        ? { polygons: toPlanePolygons(shape.polygons, plane) }
        : { point: plane.toPlane(shape.position) },
    );
  const measure: Readonly<
    Record<SitingRuleId, (point: PlanePoint, others: readonly PlanePoint[]) => number | null>
  > = {
    'seat-spacing': (point, others) =>
      Math.min(
        seats.nearest(point, 1)[0]?.distance ?? Number.POSITIVE_INFINITY,
        ...others.map((other) => distanceBetween(point, other)),
      ),
    'crossing-distance': (point) => crossings.nearest(point, 1)[0]?.distance ?? Number.POSITIVE_INFINITY,
    'school-front': (point) =>
      schools.length === 0
        ? null
        : Math.min(
            ...schools.map((school) =>
              'polygons' in school
                ? distanceToArea(point, school.polygons)
                : distanceBetween(point, school.point),
            ),
          ),
    'clear-width': () => null,
    'footway-width': () => null,
    'doors-and-windows': () => null,
  };
  return (point, others = []) =>
    rules
      .filter(({ isOn }) => isOn)
      .map(({ id, limit }) => {
        const measured = measure[id](point, others);
        return {
          rule: id,
          answer: answerOf(measured, limit),
          measured: measured !== null && Number.isFinite(measured) ? metres(measured) : null,
        };
      });
}

function answerOf(measured: number | null, limit: number | null): RuleAnswer {
  if (measured === null || limit === null) return 'unknown';
  return measured >= limit ? 'pass' : 'fail';
}

const distanceBetween = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number => Math.hypot(bx - ax, by - ay);
