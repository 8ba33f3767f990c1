import type { LocalPlane } from '../../../src/geometry/local-plane';
import { isInside } from '../../../src/geometry/locate-point';
import { measureArea, toPlanePolygons } from '../../../src/geometry/plane-polygons';
import type { OutputFeature } from '../../../src/io/write-geojson';
import type { Position, Ring } from '../../../src/lib/units';
import { apportion } from '../apportion';
import type { GridLayout, NeighbourhoodLayout } from '../lay-out-grids';
import type { SourceTables } from '../source-tables';

/** "Yugucun Residents' Committee" → "Yugucun". */
const shortEnglish = (name: string): string => name.replace(/ Residents' Committee$/, '');

export function buildNeighbourhoods(layouts: readonly NeighbourhoodLayout[]): OutputFeature[] {
  return layouts
    .map(({ neighbourhood, outline, blocks }) => ({
      id: neighbourhood.code,
      geometry: { kind: 'area' as const, polygons: [[outline]] },
      properties: {
        name: neighbourhood.name,
        'name:en': neighbourhood['name:en'],
        short_name: neighbourhood.short,
        'short_name:en': shortEnglish(neighbourhood['name:en']),
        ref: neighbourhood.code,
        grids: neighbourhood.grids,
        blocks: blocks.length,
        source: `${neighbourhood.source}; limits: illustrative, along streets and lanes`,
        confidence: 'illustrative',
      },
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function buildGrids(
  grids: readonly GridLayout[],
  tables: SourceTables,
  plane: LocalPlane,
): OutputFeature[] {
  const residents = apportion(
    tables.district.reported.registered_population_2007 ?? 0,
    grids.map((grid) => measureHousingGround(grid.outline, tables, plane)),
  );
  return grids.map((grid, index) => {
    const topic = tables.topics.find((entry) => entry.grid === grid.id);
    return {
      id: grid.id,
      geometry: { kind: 'area', polygons: [[grid.outline]] },
      properties: {
        name: `${grid.neighbourhood.short} ${grid.number}`,
        'name:en': `${shortEnglish(grid.neighbourhood['name:en'])} ${grid.number}`,
        ref: grid.id,
        neighbourhood: grid.neighbourhood.code,
        'topic:kind': topic?.kind,
        topic: topic?.zh,
        'topic:en': topic?.en,
        'topic:basis': 'illustrative',
        residents: residents[index],
        'residents:basis':
          'illustrative: the 43,140 registered in 2007 shared out by ground without public or commercial use',
        source: 'illustrative: merged from street-and-lane blocks; only the number 35 is reported',
        confidence: 'illustrative',
      },
    };
  });
}

/**
 * Square metres of a grid on which people may live: its area less the parks, schools, hospitals … and
 * the commercial buildings that stand in it (by one point each, enough for an illustration).
 */
function measureHousingGround(outline: Ring, tables: SourceTables, plane: LocalPlane): number {
  let ground = measureArea(toPlanePolygons([[outline]], plane));
  for (const place of tables.places) {
    if (place.geometry !== 'polygon') continue;
    const corner = meanPosition(place.coordinates[0] ?? []);
    if (isInside(corner, [[outline]])) ground -= measureArea(toPlanePolygons([place.coordinates], plane));
  }
  for (const building of tables.buildings)
    if (building.use && isInside(building.coordinates, [[outline]]))
      ground -= building.footprint_m[0] * building.footprint_m[1];
  return Math.max(0, ground);
}

function meanPosition(ring: readonly Position[]): Position {
  const total = ring.reduce(([x, y], [lng, lat]) => [x + lng, y + lat] as const, [0, 0] as const);
  return [total[0] / ring.length, total[1] / ring.length];
}
