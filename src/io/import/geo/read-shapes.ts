import type { Position } from '../../../lib/units';
import { groupRings } from './group-rings';
import { type GeometryFault, type GeometryParts, noParts } from './read-raw-geometry';

/** A record of a .shp: its geometry, or what is wrong with it. */
export interface ShapeRecord {
  /** From 1, as the file counts. */
  readonly number: number;
  readonly shape: GeometryParts | GeometryFault;
}

/** Bytes of the file's header, and of a record's (ESRI 1998, pages 4 and 6). */
const headerLength = 100;
const recordHeaderLength = 8;

/** Types of shapes without, with height, and with measure (page 4). */
const shapeKinds: Readonly<Record<number, 'none' | 'point' | 'line' | 'area' | 'points'>> = {
  0: 'none',
  1: 'point',
  11: 'point',
  21: 'point',
  3: 'line',
  13: 'line',
  23: 'line',
  5: 'area',
  15: 'area',
  25: 'area',
  8: 'points',
  18: 'points',
  28: 'points',
};

/**
 * The records of a .shp one by one (ESRI Shapefile Technical Description, 1998). A damaged record costs only
 * itself: where a record's head is not that of the next number, the next one is looked for. Own code, for the
 * libraries stop at the first damaged record and number rows by what they could read.
 * @param isNext whether a record of that number can be there at all, by the .dbf
 */
export function* readShapes(shp: Uint8Array, isNext: (number: number) => boolean): Generator<ShapeRecord> {
  const view = new DataView(shp.buffer, shp.byteOffset, shp.byteLength);
  let at = headerLength;
  let number = 1;
  // Where the next head may begin if the length before it is damaged: within the record itself.
  let earliest = headerLength;
  while (at + recordHeaderLength <= view.byteLength) {
    if (!isHead(view, at, number)) {
      const found = findHead(view, earliest, number, isNext);
      const end = found ? found.number : number + 1;
      for (; number < end; number++) yield { number, shape: brokenHead };
      if (!found) return;
      at = found.at;
    }
    const length = view.getInt32(at + 4) * 2;
    yield { number, shape: readShape(view, at + recordHeaderLength, length) };
    earliest = at + recordHeaderLength;
    at = earliest + length;
    number++;
  }
  if (at < view.byteLength && isNext(number)) yield { number, shape: brokenHead };
}

const brokenHead: GeometryFault = { value: 'a damaged record', expected: 'a whole record of the .shp' };

/** Whether the record of that number begins at a place: number, length, and a type that there is. */
function isHead(view: DataView, at: number, number: number): boolean {
  if (at + recordHeaderLength + 4 > view.byteLength || view.getInt32(at) !== number) return false;
  const length = view.getInt32(at + 4) * 2;
  if (length < 4 || at + recordHeaderLength + length > view.byteLength) return false;
  return (
    Object.hasOwn(shapeKinds, view.getInt32(at + recordHeaderLength, true)) || length < view.byteLength / 2
  );
}

/** Numbers that are skipped at the most when the next whole record is looked for. */
const skippedNumbers = 4;

function findHead(
  view: DataView,
  from: number,
  number: number,
  isNext: (number: number) => boolean,
): { readonly at: number; readonly number: number } | null {
  for (let at = from; at + recordHeaderLength + 4 <= view.byteLength; at += 2) {
    const found = view.getInt32(at);
    if (found < number || found > number + skippedNumbers || !isNext(found)) continue;
    const isKnown = Object.hasOwn(shapeKinds, view.getInt32(at + recordHeaderLength, true));
    if (isKnown && isHead(view, at, found)) return { at, number: found };
  }
  return null;
}

function readShape(view: DataView, at: number, length: number): GeometryParts | GeometryFault {
  const kind = shapeKinds[view.getInt32(at, true)];
  const refuse = (value: string, expected: string): GeometryFault => ({ value, expected });
  if (!kind) return refuse(`shape type ${view.getInt32(at, true)}`, 'points, lines or areas');
  const parts = noParts();
  if (kind === 'none') return parts;
  const end = at + length;
  if (kind === 'point') {
    const position = at + 20 <= end ? readPosition(view, at + 4) : null;
    if (!position) return refuse('a point without numbers', 'two finite numbers');
    parts.points.push(position);
    parts.heights.push(null);
    return parts;
  }
  // Type, then the box of four numbers.
  const countsAt = at + 36;
  if (countsAt + 8 > end) return refuse('a shape that is cut off', 'a whole shape');
  if (kind === 'points') {
    const positions = readPositions(view, countsAt + 4, view.getInt32(countsAt, true), end);
    if (!positions) return refuse('a damaged list of points', 'finite numbers, as many as the record says');
    for (const position of positions) {
      parts.points.push(position);
      parts.heights.push(null);
    }
    return parts;
  }
  const runs = readRuns(view, countsAt, end);
  if (!runs) return refuse('damaged parts', 'parts of finite numbers, as many as the record says');
  const least = kind === 'line' ? 2 : 4;
  const short = runs.find((run) => run.length < least);
  if (short) return refuse(`a part of ${short.length} positions`, `at least ${least} positions`);
  if (kind === 'line') parts.lines.push(...runs);
  else parts.polygons.push(...groupRings(runs));
  return parts;
}

/** The positions of each part: counts of parts and of positions, where each part begins, the positions. */
function readRuns(view: DataView, at: number, end: number): Position[][] | null {
  const partCount = view.getInt32(at, true);
  const positionCount = view.getInt32(at + 4, true);
  const positionsAt = at + 8 + partCount * 4;
  if (partCount < 0 || positionCount < 0 || positionsAt > end) return null;
  const positions = readPositions(view, positionsAt, positionCount, end);
  if (!positions) return null;
  const runs: Position[][] = [];
  for (let part = 0; part < partCount; part++) {
    const from = view.getInt32(at + 8 + part * 4, true);
    const to = part + 1 < partCount ? view.getInt32(at + 12 + part * 4, true) : positionCount;
    if (from < 0 || to < from || to > positionCount) return null;
    runs.push(positions.slice(from, to));
  }
  return runs;
}

function readPositions(view: DataView, at: number, count: number, end: number): Position[] | null {
  if (count < 0 || at + count * 16 > end) return null;
  const positions: Position[] = [];
  for (let i = 0; i < count; i++) {
    const position = readPosition(view, at + i * 16);
    if (!position) return null;
    positions.push(position);
  }
  return positions;
}

function readPosition(view: DataView, at: number): Position | null {
  const x = view.getFloat64(at, true);
  const y = view.getFloat64(at + 8, true);
  return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
}
