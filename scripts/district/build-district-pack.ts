import { findReference } from '../../src/analysis/reference/find-reference';
import { boundsOf } from '../../src/geometry/bounds';
import { findCentroid } from '../../src/geometry/find-centroid';
import { type AssembledPack, assemblePack } from '../../src/io/assemble-pack';
import { toGeometry } from '../../src/io/write-geojson';
import { metresPerDegree } from '../../src/lib/metres-per-degree';
import type { Bounds, Position, Ring } from '../../src/lib/units';
import type { LocalName } from '../../src/model/district';
import { type Collected, collectElements } from './collect-elements';
import { createGround } from './create-ground';
import { pathMargin } from './data';
import { buildBuildings } from './features/buildings';
import type { LeftOut } from './features/data';
import { buildAreas } from './features/grids';
import { buildPlaces } from './features/places';
import { buildSeats } from './features/seats';
import { buildStreets } from './features/streets';
import { findCountry, findTimezone } from './find-region';
import { listRoles } from './list-roles';
import type { Extract } from './open-extract';
import type { DistrictOptions } from './parse-options';
import { readAreas } from './read-areas';
import { type Boundary, readBoundary } from './read-boundary';

export interface BuiltDistrict extends AssembledPack {
  readonly collected: Collected['counts'];
  /** What was not taken, by reason. */
  readonly leftOut: ReadonlyMap<string, number>;
  readonly walkableStreets: number;
  readonly damaged: number;
}

/** Says on the way what is being done. */
export type Tell = (sentence: string) => void;

const licence = { attribution: '© OpenStreetMap contributors', licence: 'ODbL-1.0' } as const;

/**
 * A pack of the district within a boundary from an extract of OpenStreetMap.
 * @throws Error with one sentence.
 */
export async function buildDistrictPack(
  options: DistrictOptions,
  extract: Extract,
  tell: Tell,
): Promise<BuiltDistrict> {
  const boundary = await readBoundary(options.boundary, extract);
  const grids = typeof options.grids === 'number' ? options.grids : readAreas(options.grids);
  const neighbourhoods = options.neighbourhoods ? readAreas(options.neighbourhoods) : null;
  const box = widen(boundsOf(boundary.polygons), boundary.center);
  const collected = await collectElements(extract.scan, box, (scan) =>
    tell(
      scan === 1
        ? 'Reading the extract'
        : `Reading the extract again for what reaches beyond the district (${scan})`,
    ),
  );
  checkPresence(options, boundary, collected);
  tell('Building the pack');
  const leftOut: LeftOut = new Map();
  const roles = listRoles(collected, leftOut);
  const ground = createGround(boundary.polygons, boundary.center);
  const { streets, features: streetFeatures, walkable } = buildStreets(roles.streets, ground, leftOut);
  const name: LocalName = {
    zh: options.name ?? boundary.name ?? options.id,
    en: options.englishName ?? (options.name === null ? boundary.englishName : null),
  };
  const areas = buildAreas({ boundary: ground.boundary, name, streets, grids, neighbourhoods });
  // The vertices of the grids are in the boundary now: it is the one that counts.
  const final = createGround(areas.boundary, boundary.center);
  const asOf = options.asOf ?? collected.timestamp?.slice(0, 10) ?? today();
  const places = buildPlaces(roles.places, final, leftOut);
  const pack = assemblePack(
    {
      info: {
        id: options.id,
        name: name.zh,
        'name:en': name.en ?? undefined,
        center: centreOf(areas.boundary),
        as_of: asOf,
        timezone: options.timezone ?? findTimezone(boundary.center),
        country: options.country ?? findCountry(boundary.center) ?? 'zz',
        state: options.state,
        site_url: null,
        ...licence,
        reference: null,
        'reference:note':
          '90th percentiles over the micro-grids of the places that are free to sit; frozen, never recomputed in a scenario',
        holidays: options.holidays,
        boundary: toGeometry({ kind: 'area', polygons: areas.boundary }),
        source: `OpenStreetMap, as of ${collected.timestamp ?? `the file of ${asOf}`}; boundary: ${boundary.source}`,
        confidence: 'medium',
      },
      features: {
        'neighbourhoods.geojson': areas.neighbourhoods,
        'micro-grids.geojson': areas.grids,
        'buildings.geojson': buildBuildings(roles.buildings, final, leftOut),
        'seats.geojson': buildSeats(roles.seats, places, streets, asOf, final, leftOut),
        'streets.geojson': streetFeatures,
        'places.geojson': places,
      },
      members: licence,
    },
    findReference,
  );
  if (!pack.ok) throw new Error(pack.error.message);
  return {
    ...pack.value,
    collected: collected.counts,
    leftOut,
    walkableStreets: walkable,
    damaged: extract.damaged(),
  };
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** The box of the district with the margin for paths around it. */
function widen([west, south, east, north]: Bounds, center: Position): Bounds {
  const { lng, lat } = metresPerDegree(center);
  // A little more, for the plane of the pack is another than that of the series.
  const margin = pathMargin * 1.05;
  return [west - margin / lng, south - margin / lat, east + margin / lng, north + margin / lat];
}

function centreOf(boundary: Boundary['polygons']): Position {
  const outlines = boundary.map(([outline]) => outline as Ring);
  const largest = outlines.reduce((best, outline) => (sizeOf(outline) > sizeOf(best) ? outline : best));
  const [lng, lat] = findCentroid(largest);
  return [Math.round(lng * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
}

function sizeOf(outline: Ring): number {
  const [west, south, east, north] = boundsOf([[outline]]);
  return (east - west) * (north - south);
}

function checkPresence(
  { osm, boundary: option }: DistrictOptions,
  boundary: Boundary,
  collected: Collected,
): void {
  if (!collected.extent && collected.elements.length === 0)
    throw new Error(`${osm} holds no element of OpenStreetMap.`);
  if (collected.counts.nodesInBox > 0 || collected.elements.length > 0) return;
  const shown = (bounds: Bounds) => bounds.map((degrees) => degrees.toFixed(4)).join(', ');
  throw new Error(
    `The boundary of ${option} (${shown(boundsOf(boundary.polygons))}) lies elsewhere than ${osm} (${collected.extent ? shown(collected.extent) : 'no nodes'}): west, south, east, north.`,
  );
}
