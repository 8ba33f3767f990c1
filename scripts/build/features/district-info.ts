import { type OutputGeometry, toGeometry } from '../../../src/io/write-geojson';
import type { Position } from '../../../src/lib/units';
import type { SourceTables } from '../source-tables';

/** The members of `district.json` in their order. */
export function buildDistrictInfo(tables: SourceTables, center: Position): Record<string, unknown> {
  const { boundary, district, holidays } = tables;
  const outline: OutputGeometry = { kind: 'area', polygons: [[boundary.coordinates]] };
  return {
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
    reference: null,
    'reference:note':
      '90th percentiles over the micro-grids of the places that are free to sit; frozen, never recomputed in a scenario',
    holidays: holidays.days.flatMap((holiday) => holiday.dates).sort(),
    'holidays:source': holidays.source,
    'holidays:confidence': holidays.confidence,
    boundary: toGeometry(outline),
    source: `${district.source}; boundary: ${boundary.source}`,
    confidence: boundary.confidence,
  };
}
