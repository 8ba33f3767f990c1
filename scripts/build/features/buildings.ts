import type { LocalPlane } from '../../../src/geometry/local-plane';
import type { OutputFeature } from '../../../src/io/write-geojson';
import type { Position, Ring } from '../../../src/lib/units';
import type { BuildingSource } from '../source-tables';

/**
 * Metres from floor to floor: the typical values behind the height calculator of the Council on Tall
 * Buildings and Urban Habitat (office 3.9, hotel 3.1, mixed or unknown 3.5). Its lobbies, plant floors
 * and parapets are left out: the levels are estimates already.
 */
const storeyHeights: Readonly<Record<BuildingSource['kind'], number>> = {
  office: 3.9,
  hotel: 3.1,
  mixed: 3.5,
  retail: 3.5,
};

/** Values of the OSM key `building`; a mixed tower has no value of its own there. */
const osmBuilding: Readonly<Record<BuildingSource['kind'], string>> = {
  office: 'office',
  hotel: 'hotel',
  mixed: 'commercial',
  retail: 'retail',
};

export function buildBuildings(buildings: readonly BuildingSource[], plane: LocalPlane): OutputFeature[] {
  return buildings
    .filter((building) => building.use)
    .map((building, index) => ({
      id: building.id,
      geometry: { kind: 'area', polygons: [[drawFootprint(building, plane)]] },
      properties: {
        name: building.name,
        'name:en': building['name:en'],
        building: osmBuilding[building.kind],
        kind: building.kind,
        ...splitAddress(building.address),
        'building:levels': building.levels,
        height: building.levels === null ? null : roundTenth(building.levels * storeyHeights[building.kind]),
        'height:basis': building.levels === null ? null : 'estimate: levels by a typical storey',
        workers: building.workers,
        'workers:basis': 'estimate: the reported 90,000 shared out by estimated floor area',
        // One or two a key building is reported; which building has two is not.
        liaison_officers: (building.workers ?? 0) >= 2000 ? 2 : 1,
        'liaison_officers:basis': 'illustrative',
        alliance_member: index % 3 === 2 ? 'no' : 'yes',
        'alliance_member:basis': 'illustrative',
        source: `address: ${building.address_source}; position, outline and levels: estimate`,
        confidence: building.confidence,
      },
    }));
}

/** A rectangle about the building's centre; `bearing` is the direction of the side along the street. */
function drawFootprint(building: BuildingSource, plane: LocalPlane): Ring {
  const [x, y] = plane.toPlane(building.coordinates);
  const [along, away] = building.footprint_m;
  const bearing = (building.bearing * Math.PI) / 180;
  const corner = (alongShare: number, awayShare: number): Position => {
    const a = along * alongShare;
    const b = away * awayShare;
    return plane.toPosition([
      x + a * Math.sin(bearing) - b * Math.cos(bearing),
      y + a * Math.cos(bearing) + b * Math.sin(bearing),
    ]);
  };
  const first = corner(-0.5, -0.5);
  return [first, corner(0.5, -0.5), corner(0.5, 0.5), corner(-0.5, 0.5), first];
}

/** 南京西路1717号 → the OSM address keys; whatever does not split stays whole. */
function splitAddress(address: string | null): Record<string, string> {
  if (address === null) return {};
  const parts = /^(.+?路)(\d.*)$/.exec(address);
  return parts?.[1] && parts[2]
    ? { 'addr:full': address, 'addr:street': parts[1], 'addr:housenumber': parts[2] }
    : { 'addr:full': address };
}

const roundTenth = (value: number): number => Math.round(value * 10) / 10;
