import { findReference } from '../../src/analysis/reference/find-reference';
import { findCentroid } from '../../src/geometry/find-centroid';
import { createLocalPlane } from '../../src/geometry/local-plane';
import type { PackFile } from '../../src/io/pack-files';
import { parseDistrict } from '../../src/io/parse-district';
import { type OutputFeature, writeGeoJson } from '../../src/io/write-geojson';
import type { Position } from '../../src/lib/units';
import type { DistrictInfo } from '../../src/model/district';
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
  const center: Position = [roundMillionth(lng), roundMillionth(lat)];
  const plane = createLocalPlane(center);
  const { neighbourhoods, grids } = layOutGrids(tables, plane);
  const write = (features: readonly OutputFeature[]) =>
    writeGeoJson(features, {
      attribution: tables.district.attribution,
      licence: tables.district.licence,
    });
  const files = {
    'district.json': writeDistrictInfo(tables, center, null),
    'neighbourhoods.geojson': write(buildNeighbourhoods(neighbourhoods)),
    'micro-grids.geojson': write(buildGrids(grids, tables, plane)),
    'buildings.geojson': write(buildBuildings(tables.buildings, plane)),
    'seats.geojson': write(buildSeats(tables)),
    'streets.geojson': write(buildStreets(tables)),
    'places.geojson': write(buildPlaces(tables)),
    'organisations.geojson': write(buildOrganisations(tables)),
  };
  return { ...files, 'district.json': writeDistrictInfo(tables, center, measureReference(files)) };
}

/** The reference constants are measured on the pack as it will be read, by the readers of the application. */
function measureReference(files: Record<PackFile, string>): DistrictInfo['reference'] {
  const parsed = parseDistrict(files);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const reference = findReference(parsed.value.district);
  return (
    reference && {
      placesPerHectare: roundMillionth(reference.placesPerHectare),
      placesPerKilometre: roundMillionth(reference.placesPerKilometre),
    }
  );
}

const roundMillionth = (value: number): number => Math.round(value * 1e6) / 1e6;
