import type { ImportKind } from '../../io/import/data';
import type { Issue } from '../../io/issue';
import { parseGrids, parseNeighbourhoods } from '../../io/parse-areas';
import { parseSeats } from '../../io/parse-seats';
import { readBuilding, readOrganisation, readPlace, readStreet } from '../../io/parse-surroundings';
import { readFeatures } from '../../io/read-features';
import type { CollectionFile } from './base-pack';

/** Kinds that become features of a file; the boundary is a member of `district.json`. */
export type FeatureKind = Exclude<ImportKind, 'ignore' | 'boundary'>;

/** In the order in which ids are given: who comes later and finds an id taken by another kind gets a longer one. */
export const fileOfKind = {
  seats: 'seats.geojson',
  grids: 'micro-grids.geojson',
  neighbourhoods: 'neighbourhoods.geojson',
  buildings: 'buildings.geojson',
  streets: 'streets.geojson',
  places: 'places.geojson',
  organisations: 'organisations.geojson',
} as const satisfies Readonly<Record<FeatureKind, CollectionFile>>;
export const featureKinds = Object.keys(fileOfKind) as readonly FeatureKind[];

/** What the pack's own reader makes of a list of features of a kind, and what it has to say about them. */
export function parseKind(
  kind: FeatureKind,
  features: readonly unknown[],
): { readonly parsed: readonly { readonly id: string }[]; readonly issues: readonly Issue[] } {
  const content = { type: 'FeatureCollection', features };
  const file = fileOfKind[kind];
  const issues: Issue[] = [];
  switch (kind) {
    case 'seats': {
      const read = parseSeats(content, file);
      return { parsed: read.seats, issues: read.issues };
    }
    case 'grids': {
      const read = parseGrids(content, file);
      return { parsed: read.grids, issues: read.issues };
    }
    case 'neighbourhoods': {
      const read = parseNeighbourhoods(content, file);
      return { parsed: read.neighbourhoods, issues: read.issues };
    }
    case 'buildings':
      return { parsed: readFeatures(file, content, issues, readBuilding), issues };
    case 'streets':
      return { parsed: readFeatures(file, content, issues, readStreet), issues };
    case 'places':
      return { parsed: readFeatures(file, content, issues, readPlace), issues };
    case 'organisations':
      return { parsed: readFeatures(file, content, issues, readOrganisation), issues };
  }
}
