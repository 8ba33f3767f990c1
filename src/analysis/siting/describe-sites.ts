import { distanceToArea } from '../../geometry/distance-to-area';
import type { PlanePoint } from '../../geometry/local-plane';
import { toPlanePolygons } from '../../geometry/plane-polygons';
import { metres } from '../../lib/units';
import type { District } from '../../model/district';
import { hasOwnName } from '../../model/has-own-name';
import type { NearBuilding, Site } from './data';
import type { Candidate } from './list-candidates';
import { orderByGain } from './order-by-gain';
import type { PreparedSiting } from './prepare-siting';
import { nearBuildings } from './presets';

/** Describes a selection of candidates as sites, the one that adds the most first. */
export type SiteDescriber = (chosen: readonly number[]) => Site[];

/** A describer that keeps what it measured of a candidate for the next selection that has it. */
export function createSiteDescriber(district: District, prepared: PreparedSiting): SiteDescriber {
  const { plane } = prepared.network;
  const outlines = district.buildings.filter(hasOwnName).map((building) => ({
    building,
    polygons: toPlanePolygons(building.polygons, plane),
  }));
  const known = new Map<number, readonly NearBuilding[]>();
  const listNear = (point: PlanePoint): NearBuilding[] =>
    outlines
      .map(({ building: { id, name, liaisons }, polygons }) => ({
        id,
        name,
        liaisons,
        distance: metres(distanceToArea(point, polygons)),
      }))
      .filter(({ distance }) => distance <= nearBuildings.within)
      .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
      .slice(0, nearBuildings.most);

  return (chosen) => {
    const points = chosen.map((candidate) => pointOf(prepared, candidate));
    return orderByGain(prepared.instance, chosen).map(({ candidate, gain }) => {
      const { position, point, street } = prepared.candidates[candidate] as Candidate;
      const buildings = known.get(candidate) ?? listNear(point);
      known.set(candidate, buildings);
      return {
        position,
        street: { id: street.id, name: street.name },
        gain,
        checks: prepared.checkRules(
          point,
          points.filter((other) => other !== point),
        ),
        buildings,
      };
    });
  };
}

function pointOf({ candidates }: PreparedSiting, candidate: number): PlanePoint {
  return (candidates[candidate] as Candidate).point;
}
