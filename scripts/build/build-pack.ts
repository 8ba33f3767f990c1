import { findCentroid } from '../../src/geometry/find-centroid';
import { createLocalPlane } from '../../src/geometry/local-plane';
import type { PackFile } from '../../src/io/pack-files';
import { type OutputFeature, writeGeoJson } from '../../src/io/write-geojson';
import type { Position } from '../../src/lib/units';
import { buildGrids, buildNeighbourhoods } from './features/areas';
import { buildBuildings } from './features/buildings';
import { writeDistrictInfo } from './features/district-info';
import { buildOrganisations } from './features/organisations';
import { buildPlaces } from './features/places';
import { buildSeats } from './features/seats';
import { buildStreets } from './features/streets';
import { layOutGrids } from './lay-out-grids';
import type { SourceTables } from './source-tables';

/** The whole district pack as texts by file name; the same tables always give the same bytes. */
export function buildPack(tables: SourceTables): Record<PackFile, string> {
  const [lng, lat] = findCentroid(tables.boundary.coordinates);
  const center: Position = [roundDegrees(lng), roundDegrees(lat)];
  const plane = createLocalPlane(center);
  const { neighbourhoods, grids } = layOutGrids(tables, plane);
  const write = (features: readonly OutputFeature[]) =>
    writeGeoJson(features, {
      attribution: tables.district.attribution,
      licence: tables.district.licence,
    });
  return {
    'district.json': writeDistrictInfo(tables, center, null),
    'neighbourhoods.geojson': write(buildNeighbourhoods(neighbourhoods)),
    'micro-grids.geojson': write(buildGrids(grids, tables, plane)),
    'buildings.geojson': write(buildBuildings(tables.buildings, plane)),
    'seats.geojson': write(buildSeats(tables)),
    'streets.geojson': write(buildStreets(tables)),
    'places.geojson': write(buildPlaces(tables)),
    'organisations.geojson': write(buildOrganisations(tables)),
  };
}

const roundDegrees = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
