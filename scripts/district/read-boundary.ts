import { existsSync, readFileSync } from 'node:fs';
import { boundsOf } from '../../src/geometry/bounds';
import { clipPolygons } from '../../src/geometry/clip-polygons';
import { findCentroid } from '../../src/geometry/find-centroid';
import { measureIntersectionArea } from '../../src/geometry/intersection-area';
import { createLocalPlane } from '../../src/geometry/local-plane';
import { measureArea, toPlanePolygons } from '../../src/geometry/plane-polygons';
import { isRecord } from '../../src/io/read-collection';
import { toGeometry } from '../../src/io/write-geojson';
import { messageOf } from '../../src/lib/app-error';
import type { Position, Ring } from '../../src/lib/units';
import type { MultiPolygonRings } from '../../src/model/district';
import { type Extract, openExtract } from './open-extract';
import { readAreas } from './read-areas';
import { readOsmBoundary } from './read-osm-boundary';

export interface Boundary {
  /** Six decimals, outlines that do not cross themselves. */
  readonly polygons: MultiPolygonRings;
  /** Centre of its largest piece. */
  readonly center: Position;
  readonly name: string | null;
  readonly englishName: string | null;
  readonly source: string;
}

/** Vertices up to which it is worth asking whether an outline crosses itself, before it is mended. */
const askedVertices = 5000;
/** Square metres that six decimals may cost. */
const areaTolerance = 1;

/**
 * The boundary that `--boundary` names: a GeoJSON file, a file of OpenStreetMap with one boundary in it, or
 * `relation/ID` (`way/ID`) of the extract itself. Outlines that cross themselves are taken apart.
 * @throws Error with one sentence.
 */
export async function readBoundary(option: string, extract: Extract | null): Promise<Boundary> {
  const named = /^(relation|way)\/(-?\d+)$/.exec(option);
  if (named && extract && !existsSync(option)) {
    const element = { type: named[1] as 'relation' | 'way', id: Number(named[2]) };
    return tidy(await readOsmBoundary(extract.scan, 'the extract', element), `OpenStreetMap ${option}`);
  }
  if (!existsSync(option)) throw new Error(`${option} cannot be read: there is no such file.`);
  const areas = isGeoJson(option) ? readAreas(option) : null;
  if (!areas) {
    const { scan } = openExtract(option, () => undefined);
    return tidy(await readOsmBoundary(scan, option, null), 'OpenStreetMap');
  }
  const [only] = areas.length === 1 ? areas : [];
  const text = (key: string) =>
    typeof only?.properties[key] === 'string' ? (only.properties[key] as string) : null;
  return tidy(
    {
      polygons: areas.flatMap(({ polygons }) => polygons),
      name: text('name'),
      englishName: text('name:en'),
    },
    text('source') ?? 'a file of the person who built the pack',
  );
}

/** Whether a file is JSON with a `type`; an answer of Overpass has none. */
function isGeoJson(path: string): boolean {
  const text = readFileSync(path);
  if (text[0] === 0 || text.subarray(0, 64).toString('utf8').trimStart().startsWith('<')) return false;
  try {
    const value = JSON.parse(text.toString('utf8').replace(/^\uFEFF/, ''));
    return isRecord(value) && 'type' in value;
  } catch (thrown) {
    throw new Error(`${path} is no JSON: ${messageOf(thrown)}.`);
  }
}

function tidy(
  found: {
    readonly polygons: MultiPolygonRings;
    readonly name: string | null;
    readonly englishName: string | null;
  },
  source: string,
): Boundary {
  const center = centreOf(found.polygons);
  const plane = createLocalPlane(center);
  const rounded = roundPolygons(found.polygons);
  const inPlane = toPlanePolygons(rounded, plane);
  const vertices = rounded.flat(2).length;
  const isSimple =
    vertices <= askedVertices &&
    Math.abs(measureIntersectionArea(inPlane, inPlane) - measureArea(inPlane)) <= areaTolerance;
  const polygons = isSimple
    ? rounded
    : roundPolygons(clipPolygons(rounded, [[boxAround(rounded)]]) ?? rounded);
  if (!(measureArea(toPlanePolygons(polygons, plane)) > areaTolerance))
    throw new Error('The boundary encloses nothing.');
  return { ...found, polygons, center: roundPosition(centreOf(polygons)), source };
}

function centreOf(polygons: MultiPolygonRings): Position {
  const [largest] = polygons
    .flatMap(([outline]) => (outline ? [outline] : []))
    .toSorted((a, b) => measureArea([[b]]) - measureArea([[a]]));
  if (!largest) throw new Error('The boundary encloses nothing.');
  return findCentroid(largest);
}

const roundPolygons = (polygons: MultiPolygonRings): MultiPolygonRings => {
  const { type, coordinates } = toGeometry({ kind: 'area', polygons });
  return (type === 'Polygon' ? [coordinates] : coordinates) as MultiPolygonRings;
};

const roundPosition = ([lng, lat]: Position): Position => [
  Math.round(lng * 1e6) / 1e6,
  Math.round(lat * 1e6) / 1e6,
];

/** Degrees around the boundary; any will do. */
const boxMargin = 0.01;

function boxAround(polygons: MultiPolygonRings): Ring {
  const [west, south, east, north] = boundsOf(polygons);
  const a = west - boxMargin;
  const b = south - boxMargin;
  const c = east + boxMargin;
  const d = north + boxMargin;
  return [
    [a, b],
    [c, b],
    [c, d],
    [a, d],
    [a, b],
  ];
}
