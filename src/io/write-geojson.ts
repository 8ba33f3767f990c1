import { signedRingArea } from '../geometry/ring-area';
import type { PolygonRings, Position, Ring } from '../lib/units';
import type { MultiPolygonRings } from '../model/district';

export type PropertyValue = string | number | boolean | null | undefined;

export type OutputGeometry =
  | { readonly kind: 'point'; readonly position: Position }
  | { readonly kind: 'line'; readonly line: readonly Position[] }
  | { readonly kind: 'area'; readonly polygons: MultiPolygonRings };

export interface OutputFeature {
  readonly id: string;
  readonly geometry: OutputGeometry;
  /** In the order in which they are written; null and undefined are left out: absent = unknown. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** Decimals of a degree: six say a decimetre, the accuracy of a pack; seven a centimetre, for computed shapes. */
export type DegreeDecimals = 6 | 7;

/**
 * The text of a FeatureCollection after RFC 7946: WGS-84, rounded to `decimals`, outlines
 * counter-clockwise and holes clockwise, one feature a line so that a change reads as one line, a
 * newline at the end. `members` are further members of the collection, such as the licence. Vertices
 * and rings that rounding makes nothing of are left out.
 */
export function writeGeoJson(
  features: readonly OutputFeature[],
  members: Readonly<Record<string, string>> = {},
  decimals: DegreeDecimals = 6,
): string {
  const head = { type: 'FeatureCollection', ...members };
  const lines = features.map((feature) =>
    JSON.stringify({
      type: 'Feature',
      id: feature.id,
      properties: dropUnknown(feature.properties),
      geometry: toGeometry(feature.geometry, decimals),
    }),
  );
  const opening = JSON.stringify(head).slice(0, -1);
  return `${opening},"features":[\n${lines.join(',\n')}\n]}\n`;
}

/** A GeoJSON geometry object with rounded, rightly wound coordinates. */
export function toGeometry(
  geometry: OutputGeometry,
  decimals: DegreeDecimals = 6,
): {
  readonly type: string;
  readonly coordinates: unknown;
} {
  const roundPosition = createRounding(decimals);
  switch (geometry.kind) {
    case 'point':
      return { type: 'Point', coordinates: roundPosition(geometry.position) };
    case 'line':
      return { type: 'LineString', coordinates: geometry.line.map(roundPosition) };
    case 'area': {
      const polygons = geometry.polygons.flatMap((rings) => roundPolygon(rings, roundPosition));
      return polygons.length === 1
        ? { type: 'Polygon', coordinates: polygons[0] }
        : { type: 'MultiPolygon', coordinates: polygons };
    }
  }
}

/** The polygon wound by the right-hand rule; nothing where its outline has shrunk to nothing. */
function roundPolygon(rings: PolygonRings, roundPosition: (position: Position) => Position): Ring[][] {
  const [outline, ...holes] = rings.map((ring, index) => roundRing(ring, index === 0, roundPosition));
  return outline ? [[outline, ...holes.filter((hole) => hole !== null)]] : [];
}

function roundRing(
  ring: Ring,
  isOutline: boolean,
  roundPosition: (position: Position) => Position,
): Ring | null {
  const rounded = dropRepeats(ring.map(roundPosition));
  const area = signedRingArea(rounded);
  // Three corners and the first one again (RFC 7946).
  if (rounded.length < 4 || area === 0) return null;
  return area > 0 === isOutline ? rounded : rounded.reverse();
}

const dropRepeats = (ring: readonly Position[]): Position[] =>
  ring.filter(([lng, lat], i) => i === 0 || lng !== ring[i - 1]?.[0] || lat !== ring[i - 1]?.[1]);

function createRounding(decimals: DegreeDecimals): (position: Position) => Position {
  const scale = 10 ** decimals;
  const roundDegrees = (degrees: number): number => Math.round(degrees * scale) / scale;
  return ([lng, lat]) => [roundDegrees(lng), roundDegrees(lat)];
}

function dropUnknown(properties: OutputFeature['properties']): Record<string, PropertyValue> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined),
  );
}
