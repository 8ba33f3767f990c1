import { findReference } from '../../src/analysis/reference/find-reference';
import { findCentroid } from '../../src/geometry/find-centroid';
import { createLocalPlane } from '../../src/geometry/local-plane';
import { assemblePack } from '../../src/io/assemble-pack';
import type { PackFile } from '../../src/io/pack-files';
import { pinyinFile } from '../../src/io/parse-pinyin';
import { walksFile } from '../../src/io/parse-walks';
import type { Position } from '../../src/lib/units';
import { buildGrids, buildNeighbourhoods } from './features/areas';
import { buildBuildings } from './features/buildings';
import { buildDistrictInfo } from './features/district-info';
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
  const { attribution, licence } = tables.district;
  const pack = assemblePack(
    {
      info: buildDistrictInfo(tables, center),
      features: {
        'neighbourhoods.geojson': buildNeighbourhoods(neighbourhoods),
        'micro-grids.geojson': buildGrids(grids, tables, plane),
        'buildings.geojson': buildBuildings(tables.buildings, plane),
        'seats.geojson': buildSeats(tables),
        'streets.geojson': buildStreets(tables),
        'places.geojson': buildPlaces(tables),
        'organisations.geojson': buildOrganisations(tables),
      },
      members: { attribution, licence },
    },
    findReference,
  );
  if (!pack.ok) throw new Error(pack.error.message);
  const { texts, district } = pack.value;
  return {
    ...texts,
    [pinyinFile]: writePinyin(district, tables.readings.readings),
    [walksFile]: writeWalks(tables),
  };
}

const roundMillionth = (value: number): number => Math.round(value * 1e6) / 1e6;
