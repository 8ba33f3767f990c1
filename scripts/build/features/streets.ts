import type { OutputFeature } from '../../../src/io/write-geojson';
import type { SourceTables } from '../source-tables';

/**
 * Streets `r01` … and lanes `l01` …, vertices as given: lines that cross share them, the elevated road
 * shares none. Streets of the table are `s01` …, renamed because seats are `s001` ….
 */
export function buildStreets({ streets, lanes }: SourceTables): OutputFeature[] {
  const publicStreets = streets.map(
    (street): OutputFeature => ({
      id: street.id.replace(/^s/, 'r'),
      geometry: { kind: 'line', line: street.coordinates },
      properties: {
        name: street.name,
        'name:en': street['name:en'],
        highway: street.class,
        lane: 'no',
        ...(street.elevated && { bridge: 'viaduct', layer: 1, foot: 'no' }),
        source: street.source,
        confidence: street.confidence,
      },
    }),
  );
  const laneFeatures = lanes.map(
    (lane): OutputFeature => ({
      id: lane.id,
      geometry: { kind: 'line', line: lane.coordinates },
      properties: {
        name: lane.name,
        'name:en': lane['name:en'],
        highway: lane.class,
        lane: 'yes',
        'addr:full': lane.address,
        in_place: lane.in_place,
        noexit: lane.through ? null : 'yes',
        source: lane.name_source
          ? `name: ${lane.name_source}; course: ${lane.source}`
          : `course: ${lane.source}`,
        confidence: lane.source === 'illustrative' ? 'illustrative' : lane.confidence,
      },
    }),
  );
  return [...laneFeatures, ...publicStreets];
}
