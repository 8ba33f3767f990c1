import { isInside } from '../../../src/geometry/locate-point';
import type { OutputFeature } from '../../../src/io/write-geojson';
import { byId } from '../../../src/lib/by-id';
import type { Position } from '../../../src/lib/units';
import type { Street } from '../../../src/model/district';
import type { Ground } from '../create-ground';
import { count, type LeftOut, type RoleFeature } from './data';
import { createStreetNamer } from './name-street';

/**
 * Metres within which a bench that a stop only mentions is the bench that is mapped there: the length of a stop
 * with its shelter (the search for duplicates looks as far).
 */
const mentionedReach = 15;

/**
 * The seats in the district. A bench that a stop only says it has is left out where one is mapped beside it. Where
 * each stands (`near`) is the named park it is in, else the nearest named street.
 */
export function buildSeats(
  seats: readonly RoleFeature[],
  places: readonly OutputFeature[],
  streets: readonly Street[],
  asOf: string,
  ground: Ground,
  leftOut: LeftOut,
): OutputFeature[] {
  const inside = seats.filter(({ geometry }) => {
    const isIn = geometry.kind === 'point' && ground.isInside(geometry.position);
    if (!isIn) count(leftOut, 'seats beyond the boundary');
    return isIn;
  });
  const taken = createCells(mentionedReach, ground);
  const mapped = inside.filter(({ id }) => !id.endsWith('/seat'));
  for (const { geometry } of mapped) if (geometry.kind === 'point') taken.add(geometry.position);
  const mentioned = inside.filter(({ id, geometry }) => {
    if (!id.endsWith('/seat') || geometry.kind !== 'point') return false;
    if (taken.hasNear(geometry.position)) {
      count(leftOut, 'benches that a stop only mentions, where one is mapped beside it');
      return false;
    }
    taken.add(geometry.position);
    return true;
  });
  const nameStreet = createStreetNamer(streets, ground.plane);
  const parks = places.flatMap(({ geometry, properties }) =>
    geometry.kind === 'area' && (properties.kind === 'park' || properties.kind === 'plaza') && properties.name
      ? [{ polygons: geometry.polygons, name: properties.name, english: properties['name:en'] }]
      : [],
  );
  return [...mapped, ...mentioned]
    .flatMap(({ id, geometry, properties }): OutputFeature[] => {
      if (geometry.kind !== 'point') return [];
      const { position } = geometry;
      const park = parks.find(({ polygons }) => isInside(position, polygons));
      const street = park ? null : nameStreet(position);
      const near = park
        ? { near: park.name, 'near:en': park.english, 'near:basis': 'the park or square that it stands in' }
        : street
          ? { near: street.zh, 'near:en': street.en, 'near:basis': 'the nearest named street' }
          : {};
      return [
        { id, geometry: { kind: 'point', position }, properties: { ...knownDay(properties, asOf), ...near } },
      ];
    })
    .sort(byId);
}

/** A check after the day of the data is a slip; it is kept beside, but counts as no check. */
function knownDay(properties: RoleFeature['properties'], asOf: string): OutputFeature['properties'] {
  const { check_date: day, ...others } = properties;
  if (day === undefined) return properties;
  return typeof day === 'string' && day <= asOf ? properties : { ...others, 'osm:check_date': day };
}

/** Positions by the cells of a square grid. */
function createCells(reach: number, { plane }: Ground) {
  const cells = new Map<string, (readonly [number, number])[]>();
  const cellOf = ([x, y]: readonly [number, number]) =>
    [Math.floor(x / reach), Math.floor(y / reach)] as const;
  return {
    add: (position: Position) => {
      const point = plane.toPlane(position);
      const key = cellOf(point).join();
      cells.set(key, [...(cells.get(key) ?? []), point]);
    },
    hasNear: (position: Position) => {
      const point = plane.toPlane(position);
      const [column, row] = cellOf(point);
      for (let c = column - 1; c <= column + 1; c++)
        for (let r = row - 1; r <= row + 1; r++)
          for (const [x, y] of cells.get(`${c},${r}`) ?? [])
            if (Math.hypot(x - point[0], y - point[1]) <= reach) return true;
      return false;
    },
  };
}
