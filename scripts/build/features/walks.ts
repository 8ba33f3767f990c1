import { findCentroid } from '../../../src/geometry/find-centroid';
import { toGeometry } from '../../../src/io/write-geojson';
import type { Position } from '../../../src/lib/units';
import type { Confidence } from '../../../src/model/vocabulary';
import type { SourceTables, WalkStopSource } from '../source-tables';

/**
 * The text of `walks.json`, a walk a line. A stop gets the position of the place or building that it names in
 * the tables, the middle of one that is an area, and with it how sure that is; a stop that names none has none.
 */
export function writeWalks(tables: SourceTables): string {
  const { attribution, licence } = tables.district;
  const head = JSON.stringify({ attribution, licence }).slice(0, -1);
  const lines = tables.walks.walks.map(({ id, name, 'name:en': english, confidence, stops }) =>
    JSON.stringify({
      id,
      name,
      'name:en': english,
      source: tables.walks.source,
      confidence,
      stops: stops.map((stop) => ({
        name: stop.name,
        'name:en': stop['name:en'],
        ...locate(stop, tables),
      })),
    }),
  );
  return `${head},"walks":[\n${lines.join(',\n')}\n]}\n`;
}

interface Located {
  readonly place?: string;
  readonly building?: string;
  readonly position: Position | null;
  readonly confidence: Confidence;
}

/** A building that the pack leaves out still stands where its table says. */
function locate({ name, place, building }: WalkStopSource, { places, buildings }: SourceTables): Located {
  if (place !== undefined) {
    const found = places.find(({ id }) => id === place);
    if (!found) throw new Error(`${name} names the place ${place}, which is in no table.`);
    const position =
      found.geometry === 'point'
        ? found.coordinates
        : roundPosition(findCentroid(found.coordinates[0] ?? []));
    return { place, position, confidence: found.confidence };
  }
  if (building !== undefined) {
    const found = buildings.find(({ id }) => id === building);
    if (!found) throw new Error(`${name} names the building ${building}, which is in no table.`);
    const { coordinates: position, confidence } = found;
    return found.use ? { building, position, confidence } : { position, confidence };
  }
  return { position: null, confidence: 'low' };
}

const roundPosition = (position: Position): Position =>
  toGeometry({ kind: 'point', position }).coordinates as Position;
