import type { Feature, FeatureCollection } from 'geojson';
import type { LocalPlane, PlanePoint } from '../../geometry/local-plane';
import type { Building, District } from '../../model/district';
import { hasOwnName } from '../../model/has-own-name';
import { volumeMaximum } from '../symbology/measures';
import { collection, pointFeature, polygonFeature, ringFeature } from './geometry';
import { labelPointOf } from './label-point';

/** What the drawn volumes depend on: they stand up the screen, whichever way the map is turned. */
export interface VolumeView {
  readonly metresPerPixel: number;
  /** Degrees clockwise from north of the screen's up. */
  readonly bearing: number;
}

/** Pixels of drawn height a metre of real height at zoom 17 (0.51 m a pixel here), growing with the square root of scale. */
const pixelsPerMetre = 0.11;
const referenceMetresPerPixel = 0.51;
/** The lowest volume that still reads as one. */
const volumeMinimum = 3;

/**
 * Buildings as oblique volumes for the map seen from above: walls and the roof shifted up the screen, plain
 * fills computed in the local plane. Real extrusions show nothing at pitch 0; shifting fills in the style
 * (`fill-translate`) cannot differ by building. Buildings of unknown height stay flat (`part: flat`).
 */
export function volumeFeatures(district: District, plane: LocalPlane, view: VolumeView): FeatureCollection {
  const turn = (view.bearing * Math.PI) / 180;
  const up: PlanePoint = [Math.sin(turn), Math.cos(turn)];
  const farFirst = district.buildings
    .map((building) => {
      const ring = outerRing(building, plane);
      return { building, ring, near: nearness(ring, up) };
    })
    .sort((a, b) => b.near - a.near);
  const isTooMany = farFirst.length > mostVolumes;
  return collection(
    farFirst.flatMap(({ building, ring }, order) =>
      volumeParts(building, ring, up, isTooMany ? 0 : volumeRise(building, view), order, plane),
    ),
  );
}

/**
 * Buildings that stand up; a volume is some ten shapes, made anew with every zoom: more of them would hold the
 * page up for longer than 100 ms, and from afar they are flat anyway.
 */
const mostVolumes = 2000;

/** Metres that the roof is shifted. */
function volumeRise(building: Building, view: VolumeView): number {
  const height = heightOf(building);
  if (height === null) return 0;
  const scale = Math.sqrt(referenceMetresPerPixel / view.metresPerPixel);
  const pixels = Math.min(volumeMaximum, Math.max(volumeMinimum, height * pixelsPerMetre * scale));
  return pixels * view.metresPerPixel;
}

/** Whole footprints: for pointing at, outlines and the extrusions of the tilted map. */
export function footprintFeatures(district: District): FeatureCollection {
  return collection(
    district.buildings.map((building) =>
      polygonFeature(building.polygons, {
        id: building.id,
        height: heightOf(building) ?? 0,
        known: heightOf(building) !== null,
      }),
    ),
  );
}

/** Names, in the middle of the drawn roof. */
export function buildingLabelFeatures(
  district: District,
  plane: LocalPlane,
  view: VolumeView,
): FeatureCollection {
  const turn = (view.bearing * Math.PI) / 180;
  return collection(
    district.buildings.filter(hasOwnName).map((building) => {
      const [x, y] = plane.toPlane(labelPointOf(building.polygons, plane));
      const rise = volumeRise(building, view);
      return pointFeature(plane.toPosition([x + rise * Math.sin(turn), y + rise * Math.cos(turn)]), {
        id: building.id,
        zh: shortNameOf(building.name.zh),
        en: shortNameOf(building.name.en ?? building.name.zh),
        rank: -(building.workers ?? 0),
      });
    }),
  );
}

/** Former names in brackets stay in the lists: "静安高和大厦 (原中华企业大厦)". */
const shortNameOf = (name: string) => name.replace(/\s*[(（].*$/, '');

/** Storey height of an office building, where only the number of levels is known (OSM: Simple 3D Buildings). */
const metresPerLevel = 3;
const heightOf = ({ height, levels }: Building) =>
  height ?? (levels === null ? null : levels * metresPerLevel);

function outerRing(building: Building, plane: LocalPlane): PlanePoint[] {
  const ring = (building.polygons[0]?.[0] ?? []).map(plane.toPlane);
  // Counter-clockwise, so that a wall's outside is to the right of its direction.
  return signedArea(ring) < 0 ? ring.reverse() : ring;
}

const signedArea = (ring: readonly PlanePoint[]) =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] as PlanePoint;
    return sum + x * nextY - nextX * y;
  }, 0);

/** How far down the screen a ring reaches: the nearer ones are drawn later. */
const nearness = (ring: readonly PlanePoint[], up: PlanePoint) =>
  Math.min(...ring.map(([x, y]) => x * up[0] + y * up[1]));

function volumeParts(
  building: Building,
  ring: readonly PlanePoint[],
  up: PlanePoint,
  rise: number,
  order: number,
  plane: LocalPlane,
): Feature[] {
  const { id } = building;
  const lift = ([x, y]: PlanePoint): PlanePoint => [x + up[0] * rise, y + up[1] * rise];
  const feature = (part: string, points: readonly PlanePoint[], place: number) =>
    ringFeature(points.map(plane.toPosition), { id, part, order: order * 3 + place });
  if (rise === 0) return [feature('flat', ring, 0)];
  const shadow = shadowRing(ring, up, rise);
  const walls: Feature[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as PlanePoint, ring[i] as PlanePoint];
    const outward: PlanePoint = [b[1] - a[1], a[0] - b[0]];
    if (outward[0] * up[0] + outward[1] * up[1] >= 0) continue;
    // Light comes from the left of the screen.
    const toTheRight = outward[0] * up[1] - outward[1] * up[0];
    walls.push(feature(toTheRight > 0 ? 'wall-shade' : 'wall', [a, b, lift(b), lift(a), a], 1));
  }
  return [feature('shadow', shadow, 0), ...walls, feature('roof', ring.map(lift), 2)];
}

/** The footprint and its copy thrown to the lower right, as one convex outline. */
function shadowRing(ring: readonly PlanePoint[], up: PlanePoint, rise: number): PlanePoint[] {
  const throwX = 0.55 * rise * up[1] - 0.12 * rise * up[0];
  const throwY = -0.55 * rise * up[0] - 0.12 * rise * up[1];
  return convexHull([...ring, ...ring.map(([x, y]): PlanePoint => [x + throwX, y + throwY])]);
}

/** Andrew's monotone chain, closed. */
function convexHull(points: readonly PlanePoint[]): PlanePoint[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (sequence: readonly PlanePoint[]) => {
    const chain: PlanePoint[] = [];
    for (const point of sequence) {
      while (chain.length >= 2 && turns(chain.at(-2) as PlanePoint, chain.at(-1) as PlanePoint, point) <= 0)
        chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  const ring = [...half(sorted), ...half(sorted.toReversed())];
  return ring[0] ? [...ring, ring[0]] : [];
}

const turns = (a: PlanePoint, b: PlanePoint, c: PlanePoint) =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
