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

/**
 * The text of a FeatureCollection after RFC 7946: WGS-84, six decimals (a decimetre), outlines
 * counter-clockwise and holes clockwise, one feature a line so that a change reads as one line, a
 * newline at the end. `members` are further members of the collection, such as the licence.
 */
export function writeGeoJson(
  features: readonly OutputFeature[],
  members: Readonly<Record<string, string>> = {},
): string {
  const head = { type: 'FeatureCollection', ...members };
  const lines = features.map((feature) =>
    JSON.stringify({
      type: 'Feature',
      id: feature.id,
      properties: dropUnknown(feature.properties),
      geometry: toGeometry(feature.geometry),
    }),
  );
  const opening = JSON.stringify(head).slice(0, -1);
  return `${opening},"features":[\n${lines.join(',\n')}\n]}\n`;
}

/** A GeoJSON geometry object with rounded, rightly wound coordinates. */
export function toGeometry(geometry: OutputGeometry): {
  readonly type: string;
  readonly coordinates: unknown;
} {
  switch (geometry.kind) {
    case 'point':
      return { type: 'Point', coordinates: roundPosition(geometry.position) };
    case 'line':
      return { type: 'LineString', coordinates: geometry.line.map(roundPosition) };
    case 'area': {
      const polygons = geometry.polygons.map(windPolygon);
      return polygons.length === 1
        ? { type: 'Polygon', coordinates: polygons[0] }
        : { type: 'MultiPolygon', coordinates: polygons };
    }
  }
}

function windPolygon(rings: PolygonRings): Ring[] {
  return rings.map((ring, index) => {
    const rounded = ring.map(roundPosition);
    const isCounterClockwise = signedRingArea(rounded) > 0;
    return isCounterClockwise === (index === 0) ? rounded : rounded.reverse();
  });
}

const roundPosition = ([lng, lat]: Position): Position => [roundDegrees(lng), roundDegrees(lat)];
const roundDegrees = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

function dropUnknown(properties: OutputFeature['properties']): Record<string, PropertyValue> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined),
  );
}
