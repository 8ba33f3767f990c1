import { findReference } from '../../src/analysis/reference/find-reference';
import { findCentroid } from '../../src/geometry/find-centroid';
import { createLocalPlane } from '../../src/geometry/local-plane';
import type { PackFile } from '../../src/io/pack-files';
import { parseDistrict } from '../../src/io/parse-district';
import { pinyinFile } from '../../src/io/parse-pinyin';
import { walksFile } from '../../src/io/parse-walks';
import { type OutputFeature, writeGeoJson } from '../../src/io/write-geojson';
import type { Position } from '../../src/lib/units';
import type { District, DistrictInfo } from '../../src/model/district';
import { buildGrids, buildNeighbourhoods } from './features/areas';
import { buildBuildings } from './features/buildings';
import { writeDistrictInfo } from './features/district-info';
import { buildOrganisations } from './features/organisations';
import { writePinyin } from './features/pinyin';
import { buildPlaces } from './features/places';
import { buildSeats } from './features/seats';
import { buildStreets } from './features/streets';
import { writeWalks } from './features/walks';
import { layOutGrids } from './lay-out-grids';
import type { SourceTables } from './source-tables';

/** The whole district pack as texts by file name; the same tables always give the same bytes. */
export function buildPack(
  tables: SourceTables,
): Record<PackFile | typeof walksFile | typeof pinyinFile, string> {
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
  const district = readBack(files);
  return {
    ...files,
    'district.json': writeDistrictInfo(tables, center, measureReference(district)),
    [pinyinFile]: writePinyin(district, tables.readings.readings),
    [walksFile]: writeWalks(tables),
  };
}

/** The pack as it will be read, by the readers of the application. */
function readBack(files: Record<PackFile, string>): District {
  const parsed = parseDistrict(files);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.district;
}

/** The reference constants are measured on the pack as it will be read. */
function measureReference(district: District): DistrictInfo['reference'] {
  const reference = findReference(district);
  return (
    reference && {
      placesPerHectare: roundMillionth(reference.placesPerHectare),
      placesPerKilometre: roundMillionth(reference.placesPerKilometre),
    }
  );
}

const roundMillionth = (value: number): number => Math.round(value * 1e6) / 1e6;
