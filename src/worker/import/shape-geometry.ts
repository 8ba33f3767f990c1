import { findCentroid } from '../../geometry/find-centroid';
import { isInside } from '../../geometry/locate-point';
import { signedRingArea } from '../../geometry/ring-area';
import type { ImportKind, RawGeometry, RowIssueCode } from '../../io/import/data';
import type { OutputGeometry } from '../../io/write-geojson';
import type { PolygonRings, Position, Ring } from '../../lib/units';

/** What a kind of feature lies on. */
const shapeOf = {
  seats: 'point',
  organisations: 'point',
  places: 'point-or-area',
  grids: 'area',
  neighbourhoods: 'area',
  buildings: 'area',
  boundary: 'area',
  streets: 'line',
} as const satisfies Readonly<Record<Exclude<ImportKind, 'ignore'>, string>>;

/** The shapes that a row becomes (a street of several lines is several streets), or why it becomes none. */
export type Shaping =
  | { readonly ok: true; readonly shapes: readonly OutputGeometry[] }
  | { readonly ok: false; readonly code: RowIssueCode; readonly expected: string };

/**
 * A geometry in the form that the pack has for a kind: seats and organisations are points (of a line its
 * middle, of an area its centre or a corner), outlines may come as closed lines. Positions are rounded as
 * they will be written, so that a second import of the same file finds the same places.
 */
export function shapeGeometry(geometry: RawGeometry, kind: Exclude<ImportKind, 'ignore'>): Shaping {
  const shape = shapeOf[kind];
  if (!positionsOf(geometry).every(isOnEarth))
    return { ok: false, code: 'coordinate-out-of-range', expected: 'longitude −180…180 and latitude −90…90' };
  if (shape === 'point' || (shape === 'point-or-area' && geometry.kind === 'point')) {
    const position = pointOn(geometry);
    return position
      ? { ok: true, shapes: [{ kind: 'point', position: roundPosition(position) }] }
      : broken('a geometry with a position');
  }
  if (shape === 'line') {
    if (geometry.kind !== 'line') return wrongKind(geometry, 'a line');
    const shapes = geometry.lines.flatMap((line): OutputGeometry[] => {
      const rounded = dropRepeats(line.map(roundPosition));
      return rounded.length < 2 ? [] : [{ kind: 'line', line: rounded }];
    });
    return shapes.length > 0 ? { ok: true, shapes } : broken('a line of at least two places');
  }
  const polygons = geometry.kind === 'area' ? geometry.polygons : closedLines(geometry);
  if (!polygons) return wrongKind(geometry, shape === 'area' ? 'an area' : 'a point or an area');
  const rounded = polygons.flatMap(roundPolygon);
  return rounded.length > 0
    ? { ok: true, shapes: [{ kind: 'area', polygons: rounded }] }
    : broken('an outline of at least three places that encloses an area');
}

/** A place on a geometry: the point, the middle of the line, the centre of the area where it is inside. */
export function pointOn(geometry: RawGeometry | OutputGeometry): Position | null {
  switch (geometry.kind) {
    case 'point':
      return geometry.position;
    case 'line': {
      const line = 'line' in geometry ? geometry.line : (geometry.lines[0] ?? []);
      return middleOf(line);
    }
    case 'area': {
      const polygon = geometry.polygons[0];
      const outline = polygon?.[0];
      if (!polygon || !outline?.[0]) return null;
      const centre = findCentroid(outline);
      return isInside(centre, [polygon]) ? centre : outline[0];
    }
  }
}

function positionsOf(geometry: RawGeometry): readonly Position[] {
  if (geometry.kind === 'point') return [geometry.position];
  return geometry.kind === 'line' ? geometry.lines.flat() : geometry.polygons.flat(2);
}

/** Written so that what is no number is not on Earth. */
const isOnEarth = ([lng, lat]: Position): boolean => Math.abs(lng) <= 180 && Math.abs(lat) <= 90;

const wrongKind = (geometry: RawGeometry, expected: string): Shaping => ({
  ok: false,
  code: 'geometry-kind',
  expected: `${expected}, not ${geometry.kind === 'area' ? 'an area' : `a ${geometry.kind}`}`,
});
const broken = (expected: string): Shaping => ({ ok: false, code: 'geometry-broken', expected });

/** Six decimals, as `writeGeoJson` has them. */
const scale = 1e6;
const roundPosition = ([lng, lat]: Position): Position => [
  Math.round(lng * scale) / scale,
  Math.round(lat * scale) / scale,
];

/** Rings wound by RFC 7946; one that rounding makes nothing of is dropped, with its polygon if it is the outline. */
function roundPolygon(rings: PolygonRings): PolygonRings[] {
  const [outline, ...holes] = rings.map((ring, i) => roundRing(ring, i === 0));
  return outline ? [[outline, ...holes.filter((hole) => hole !== null)]] : [];
}

function roundRing(ring: Ring, isOutline: boolean): Ring | null {
  const rounded = dropRepeats(ring.map(roundPosition));
  const first = rounded[0];
  const last = rounded.at(-1);
  if (!first || !last) return null;
  if (first[0] !== last[0] || first[1] !== last[1]) rounded.push(first);
  const area = signedRingArea(rounded);
  if (rounded.length < 4 || area === 0) return null;
  return area > 0 === isOutline ? rounded : rounded.reverse();
}

const dropRepeats = (line: readonly Position[]): Position[] =>
  line.filter(([lng, lat], i) => i === 0 || lng !== line[i - 1]?.[0] || lat !== line[i - 1]?.[1]);

/** The areas that closed lines go round; null where one is open, or it is no line. */
function closedLines(geometry: RawGeometry): readonly PolygonRings[] | null {
  if (geometry.kind !== 'line') return null;
  const isClosed = (line: readonly Position[]): boolean => {
    const [first, last] = [line[0], line.at(-1)];
    return line.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  };
  return geometry.lines.every(isClosed) ? geometry.lines.map((line) => [line]) : null;
}

/** Halfway along a line, in degrees: near enough for a bench of some metres. */
function middleOf(line: readonly Position[]): Position | null {
  const lengths = line.slice(1).map(([lng, lat], i) => {
    const [beforeLng, beforeLat] = line[i] as Position;
    return Math.hypot((lng - beforeLng) * Math.cos((lat * Math.PI) / 180), lat - beforeLat);
  });
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    const [lng, lat] = line[i] as Position;
    const [nextLng, nextLat] = line[i + 1] as Position;
    if (length > 0 && left <= length)
      return [lng + ((nextLng - lng) * left) / length, lat + ((nextLat - lat) * left) / length];
    left -= length;
  }
  return line[0] ?? null;
}
