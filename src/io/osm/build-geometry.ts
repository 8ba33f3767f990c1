import { findCentroid } from '../../geometry/find-centroid';
import { isInside } from '../../geometry/locate-point';
import type { Position, Ring } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';
import type { RawGeometry, RowIssueCode } from '../import/data';
import { closePolygons, closeRings } from './close-rings';
import type { OsmElement, OsmLookup, OsmRole } from './data';
import { pointPlaces } from './tag-tables';

export type BuiltGeometry =
  | { readonly ok: true; readonly geometry: RawGeometry }
  | {
      readonly ok: false;
      readonly code: RowIssueCode;
      /** What came. */
      readonly value: string;
      readonly expected: string;
    };

/**
 * Where an element lies, in the shape that its role asks for: seats and what is looked for beside them are
 * points (the middle of a line, the centre of an area), streets are lines, cut where vertices are missing,
 * buildings and boundaries are areas, other places areas or points.
 */
export function buildGeometry(element: OsmElement, role: OsmRole, lookup: OsmLookup): BuiltGeometry {
  if (element.type === 'node') return element.position ? point(element.position) : noPosition(element);
  const pieces = listPieces(element, lookup);
  if (pieces.outers.length === 0) {
    const canBePoint = role.kind === 'seats' || role.kind === 'places';
    if (element.position && canBePoint) return point(element.position);
    return fault('no-geometry', `${missingOf(pieces)} of ${describe(element)}`, 'positions of its nodes');
  }
  if (role.kind === 'streets') return buildStreet(element, pieces);
  const isWhole = pieces.missing === 0;
  const area = isWhole ? closePolygons(pieces.outers, pieces.inners) : null;
  const isPoint = role.kind === 'seats' || pointPlaces.has(String(role.own.kind));
  if (isPoint) return point(area ? centreOf(area) : middleOf(pieces.outers[0] as readonly Position[]));
  if (area) return { ok: true, geometry: { kind: 'area', polygons: area } };
  return isWhole
    ? fault('geometry-kind', `an open line, ${describe(element)}`, 'an outline that closes')
    : fault(
        'geometry-broken',
        `${missingOf(pieces)} of ${describe(element)}`,
        'an outline whose parts are all in the file',
      );
}

interface Pieces {
  readonly outers: readonly (readonly Position[])[];
  readonly inners: readonly (readonly Position[])[];
  /** Vertices and members that the file has not. */
  readonly missing: number;
}

function listPieces(element: OsmElement, lookup: OsmLookup): Pieces {
  if (element.type === 'way') {
    const { runs, missing } = traceWay(element, lookup);
    return { outers: runs, inners: [], missing };
  }
  const outers: (readonly Position[])[] = [];
  const inners: (readonly Position[])[] = [];
  let missing = 0;
  for (const member of element.members) {
    if (member.type !== 'way') continue;
    const way = member.line ? { refs: [], line: member.line } : lookup.findWay(member.ref);
    if (!way) {
      missing++;
      continue;
    }
    const traced = traceWay(way, lookup);
    missing += traced.missing;
    (member.role === 'inner' ? inners : outers).push(...traced.runs);
  }
  return { outers, inners, missing };
}

/** The stretches of a way between the vertices that are missing; those of one vertex lead nowhere. */
function traceWay({ refs, line }: Pick<OsmElement, 'refs' | 'line'>, { findNode }: OsmLookup) {
  const vertices = line ?? refs.map(findNode);
  const runs: Position[][] = [[]];
  let missing = 0;
  for (const vertex of vertices) {
    if (vertex) runs.at(-1)?.push(vertex);
    else {
      missing++;
      if (runs.at(-1)?.length !== 0) runs.push([]);
    }
  }
  return { runs: runs.filter((run) => run.length > 1), missing };
}

/** Of a relation the outlines that one walks along. */
function buildStreet(element: OsmElement, { outers }: Pieces): BuiltGeometry {
  if (element.type === 'way') return { ok: true, geometry: { kind: 'line', lines: outers } };
  return { ok: true, geometry: { kind: 'line', lines: closeRings(outers) ?? outers } };
}

function centreOf(polygons: MultiPolygonRings): Position {
  const [polygon = []] = polygons;
  const [outline = []] = polygon as readonly Ring[];
  const centre = findCentroid(outline);
  return isInside(centre, [polygon]) ? centre : (outline[0] as Position);
}

/** Halfway along, in degrees: near enough for a bench of some metres. */
function middleOf(line: readonly Position[]): Position {
  const steps = line.slice(1).map(([lng, lat], i) => {
    const [beforeLng, beforeLat] = line[i] as Position;
    return Math.hypot((lng - beforeLng) * Math.cos((lat * Math.PI) / 180), lat - beforeLat);
  });
  let left = steps.reduce((sum, step) => sum + step, 0) / 2;
  for (const [i, step] of steps.entries()) {
    const [lng, lat] = line[i] as Position;
    const [nextLng, nextLat] = line[i + 1] as Position;
    if (step > 0 && left <= step)
      return [lng + ((nextLng - lng) * left) / step, lat + ((nextLat - lat) * left) / step];
    left -= step;
  }
  return line[0] as Position;
}

const point = (position: Position): BuiltGeometry => ({ ok: true, geometry: { kind: 'point', position } });
const fault = (code: RowIssueCode, value: string, expected: string): BuiltGeometry => ({
  ok: false,
  code,
  value,
  expected,
});
const noPosition = (element: OsmElement): BuiltGeometry =>
  fault('coordinate-out-of-range', describe(element), 'lat −90…90 and lon −180…180 in degrees');
const describe = ({ type, id }: OsmElement): string => `${type}/${id}`;
const missingOf = ({ missing }: Pieces): string =>
  missing === 0 ? 'no vertices' : `${missing} missing parts`;
