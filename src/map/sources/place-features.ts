import type { Feature, FeatureCollection } from 'geojson';
import type { LocalPlane } from '../../geometry/local-plane';
import type { District, Place } from '../../model/district';
import type { PlaceKind } from '../../model/vocabulary';
import { collection, linesFeature, pointFeature, polygonFeature } from './geometry';
import { hatchLines } from './hatch-lines';
import { labelPointOf } from './label-point';
import { templeRoofs } from './temple-roofs';
import { treePoints } from './tree-points';

/** How a place's ground is drawn. */
type Ground = 'park' | 'temple' | 'pave' | 'civic';

const groundOf: Readonly<Record<PlaceKind, Ground>> = {
  park: 'park',
  green: 'park',
  plaza: 'pave',
  forecourt: 'pave',
  temple: 'temple',
  hospital: 'civic',
  school: 'civic',
  university: 'civic',
  education: 'civic',
  heritage: 'civic',
  metro_station: 'civic',
  metro_entrance: 'civic',
  bus_stop: 'civic',
  toilets: 'civic',
  drinking_water: 'civic',
};

/** Which names a map carries, and how much they matter (smaller = first). Others are in lists. */
const labelRank: Partial<Record<PlaceKind, number>> = {
  temple: 0,
  metro_station: 1,
  park: 2,
  hospital: 4,
  university: 5,
  education: 5,
  school: 6,
  heritage: 7,
};

/** Grounds of parks, the temple, plazas and campuses. */
export function placeAreaFeatures(district: District): FeatureCollection {
  return collection(
    district.places.flatMap((place) =>
      place.shape.kind === 'area'
        ? [polygonFeature(place.shape.polygons, { id: place.id, ground: groundOf[place.kind] })]
        : [],
    ),
  );
}

/** Metres between paving joints and between trees; the trees stand staggered. For show, not surveyed. */
const jointSpacing = 3;
const treeSpacing = 15;

/** Trees of parks and greens as points, joints of plazas as lines: textures that keep their scale. */
export function textureFeatures(district: District, plane: LocalPlane): FeatureCollection {
  return collection(
    district.places.flatMap((place): Feature[] => {
      if (place.shape.kind !== 'area') return [];
      const { polygons } = place.shape;
      const idOf = (part: number) => `${place.id} ${part}`;
      switch (groundOf[place.kind]) {
        case 'park':
          return treePoints(polygons, plane, treeSpacing).map(({ at, large }, i) =>
            pointFeature(at, { id: idOf(i), texture: 'tree', large }),
          );
        case 'pave':
          return [0, 90].map((angle) =>
            linesFeature(hatchLines(polygons, plane, jointSpacing, angle), {
              id: idOf(angle),
              texture: 'joint',
            }),
          );
        default:
          return [];
      }
    }),
  );
}

/** Names and signs of places. */
export function placePointFeatures(district: District, plane: LocalPlane): FeatureCollection {
  return collection(
    district.places.map((place) =>
      pointFeature(anchorOf(place, plane), {
        id: place.id,
        kind: place.kind,
        rank: labelRank[place.kind] ?? 9,
        zh: place.name?.zh ?? '',
        en: place.name?.en ?? place.name?.zh ?? '',
      }),
    ),
  );
}

/** The roofs of temples, drawn for show. */
export function templeFeatures(district: District, plane: LocalPlane): FeatureCollection {
  return collection(
    district.places.flatMap((place): Feature[] =>
      place.kind === 'temple' && place.shape.kind === 'area'
        ? templeRoofs(place.id, place.shape.polygons, plane)
        : [],
    ),
  );
}

function anchorOf(place: Place, plane: LocalPlane) {
  return place.shape.kind === 'point' ? place.shape.position : labelPointOf(place.shape.polygons, plane);
}
