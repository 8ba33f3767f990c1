import type { MicroGrid, Neighbourhood } from '../model/district';
import { topicKinds } from '../model/vocabulary';
import type { FieldReader } from './field-reader';
import type { Issue } from './issue';
import { readFeatures } from './read-features';
import { readPolygons } from './read-geometry';

/** The micro-grids of a `micro-grids.geojson`, as text or parsed JSON. Never throws. */
export function parseGrids(
  content: unknown,
  file = 'micro-grids.geojson',
): { grids: MicroGrid[]; issues: Issue[] } {
  const issues: Issue[] = [];
  return { grids: readFeatures(file, content, issues, readGrid), issues };
}

/** The neighbourhoods of a `neighbourhoods.geojson`. Never throws. */
export function parseNeighbourhoods(
  content: unknown,
  file = 'neighbourhoods.geojson',
): { neighbourhoods: Neighbourhood[]; issues: Issue[] } {
  const issues: Issue[] = [];
  return { neighbourhoods: readFeatures(file, content, issues, readNeighbourhood), issues };
}

export function readGrid(fields: FieldReader, geometry: unknown): MicroGrid {
  return {
    id: fields.id,
    name: fields.name('name') ?? { zh: fields.id, en: null },
    neighbourhoodId: fields.text('neighbourhood') ?? '',
    polygons: readPolygons(geometry, fields),
    topic: readTopic(fields),
    residents: fields.number('residents', 0),
    ...fields.provenance(),
  };
}

function readTopic(fields: FieldReader): MicroGrid['topic'] {
  const kind = fields.choice('topic:kind', topicKinds);
  const text = fields.name('topic');
  return kind === null || text === null ? null : { kind, text };
}

export function readNeighbourhood(fields: FieldReader, geometry: unknown): Neighbourhood {
  const name = fields.requiredName('name');
  return {
    id: fields.id,
    name,
    shortName: fields.name('short_name') ?? name,
    polygons: readPolygons(geometry, fields),
    ...fields.provenance(),
  };
}
