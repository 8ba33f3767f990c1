import type { OutputGeometry } from '../../../src/io/write-geojson';
import { toGeometry } from '../../../src/io/write-geojson';
import type { Position } from '../../../src/lib/units';
import type { DistrictInfo } from '../../../src/model/district';
import type { SourceTables } from '../source-tables';

/** The text of `district.json`; a list of numbers or days stays on its line. */
export function writeDistrictInfo(
  tables: SourceTables,
  center: Position,
  reference: DistrictInfo['reference'],
): string {
  const { boundary, district, holidays } = tables;
  const outline: OutputGeometry = { kind: 'area', polygons: [[boundary.coordinates]] };
  const members: Record<string, unknown> = {
    id: district.id,
    name: boundary.name,
    'name:en': boundary['name:en'],
    center,
    as_of: district.as_of,
    timezone: district.timezone,
    country: district.country,
    state: district.state,
    site_url: null,
    attribution: district.attribution,
    licence: district.licence,
    reported: district.reported,
    'reported:note': district.reported_note,
    reference: reference && {
      places_per_hectare: reference.placesPerHectare,
      places_per_kilometre: reference.placesPerKilometre,
    },
    'reference:note':
      '90th percentiles over the micro-grids of the places that are free to sit; frozen, never recomputed in a scenario',
    holidays: holidays.days.flatMap((holiday) => holiday.dates).sort(),
    'holidays:source': holidays.source,
    'holidays:confidence': holidays.confidence,
    boundary: toGeometry(outline),
    source: `${district.source}; boundary: ${boundary.source}`,
    confidence: boundary.confidence,
  };
  const lines = Object.entries(members).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
