import type { OutputFeature } from '../../../src/io/write-geojson';
import type { SourceTables } from '../source-tables';

/** Public name of a sample organisation: `o07` → 示意单位 07. */
export function nameOrganisation(id: string): { readonly zh: string; readonly en: string } {
  const number = id.replace(/^o/, '');
  return { zh: `示意单位 ${number}`, en: `Sample organisation ${number}` };
}

/** One sample organisation a building, then sample shops and co-building units beside a seat site. */
export function buildOrganisations({ buildings, organisations, seats }: SourceTables): OutputFeature[] {
  const feature = (
    id: string,
    position: readonly [number, number],
    properties: OutputFeature['properties'],
  ): OutputFeature => ({
    id,
    geometry: { kind: 'point', position },
    properties: {
      name: nameOrganisation(id).zh,
      'name:en': nameOrganisation(id).en,
      ...properties,
      source: organisations.source,
      confidence: 'illustrative',
    },
  });
  const inBuildings = buildings
    .filter((building) => building.use)
    .map((building, index) =>
      feature(`o${String(index + 1).padStart(2, '0')}`, building.coordinates, {
        kind: 'building',
        'building:id': building.id,
      }),
    );
  const besideSeats = organisations.beside.map(({ id, kind, seat }) => {
    const site = seats.find((candidate) => candidate.id === seat);
    if (!site) throw new Error(`${id} stands beside ${seat}, which is not in the table of seats`);
    return feature(id, site.coordinates, { kind });
  });
  return [...inBuildings, ...besideSeats];
}
