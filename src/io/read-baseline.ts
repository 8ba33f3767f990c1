import { createLocalPlane } from '../geometry/local-plane';
import { isInside, measureBorderDistance } from '../geometry/locate-point';
import { toPlanePolygons } from '../geometry/plane-polygons';
import { appError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import type { DistrictInfo, Seat } from '../model/district';
import type { Issue } from './issue';
import { parseSeats } from './parse-seats';
import { isRecord, maxFileLength, readJson } from './read-collection';

export interface ReadBaseline {
  /** By id. */
  readonly seats: readonly Seat[];
  /** The day that the file says it is of (`as_of` beside its features); null = it does not say. */
  readonly asOf: string | null;
  /** What was wrong in it and could be taken all the same: a value that counts as unknown. */
  readonly issues: readonly Issue[];
}

/** A position on the border is inside: metres that six decimals of a degree can be off, as in the invariants. */
const borderTolerance = 0.1;

/**
 * A newer `seats.geojson` that is to take the place of the pack's. Stricter than the pack's own reader: what
 * would silently lose a seat refuses the whole file, for somebody may keep that seat. Never throws.
 * Errors, each with `file`: `baseline-oversize`, `baseline-unreadable`, `baseline-empty`, and with `count`
 * and `example` (an id, or `#3` for the fourth) `baseline-twice` (ids), `baseline-broken` (features),
 * `baseline-elsewhere` (all outside the district) and `baseline-outside` (some are).
 */
export function readBaseline(
  content: unknown,
  fileName: string,
  info: Pick<DistrictInfo, 'center' | 'boundary'>,
): Result<ReadBaseline> {
  const refuse = (code: string, sentence: string, found: readonly (string | null)[] = []) =>
    fail(
      appError(`baseline-${code}`, `${fileName} ${sentence}; nothing was taken from it.`, {
        file: fileName,
        count: found.length,
        example: found[0] ?? '',
      }),
    );
  if (typeof content === 'string' && content.length > maxFileLength)
    return refuse('oversize', `is larger than ${maxFileLength} characters`);
  const faults: Issue[] = [];
  const value = readJson(fileName, content, faults);
  if (faults.length > 0) return refuse('unreadable', 'is no JSON');
  const { seats, issues } = parseSeats(value, fileName);
  if (issues.some(({ fault }) => fault)) return refuse('unreadable', 'is no list of seats in GeoJSON');
  const featuresOf = (outcome: Issue['outcome']) =>
    issues.filter((issue) => issue.outcome === outcome).map(({ feature }) => feature);
  const twice = featuresOf('first-kept');
  if (twice.length > 0) return refuse('twice', `has ${twice.length} ids twice, ${twice[0]} first`, twice);
  const broken = featuresOf('feature-dropped');
  if (broken.length > 0)
    return refuse('broken', `has ${broken.length} broken features, ${broken[0]} first`, broken);
  if (seats.length === 0) return refuse('empty', 'has no seat');
  const outside = listOutside(seats, info);
  if (outside.length === seats.length) return refuse('elsewhere', 'is of another district', outside);
  if (outside.length > 0)
    return refuse('outside', `has ${outside.length} seats outside the district`, outside);
  return succeed({ seats, asOf: readDay(value), issues });
}

/** Ids of the seats outside the district's boundary; none where the pack has no boundary. */
function listOutside(
  seats: readonly Seat[],
  { center, boundary }: Pick<DistrictInfo, 'center' | 'boundary'>,
): string[] {
  if (boundary.length === 0) return [];
  const plane = createLocalPlane(center);
  const outline = toPlanePolygons(boundary, plane);
  return seats.flatMap(({ id, position }) => {
    const point = plane.toPlane(position);
    return isInside(point, outline) || measureBorderDistance(point, outline) <= borderTolerance ? [] : [id];
  });
}

function readDay(value: unknown): string | null {
  const day = isRecord(value) ? value.as_of : undefined;
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  // A day that the calendar does not have comes back as another one, or as none.
  const instant = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(instant) && new Date(instant).toISOString().startsWith(day) ? day : null;
}
