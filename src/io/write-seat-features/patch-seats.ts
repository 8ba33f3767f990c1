import { appError } from '../../lib/app-error';
import { fail, type Result, succeed } from '../../lib/result';
import type { Seat } from '../../model/district';
import type { Issue } from '../issue';
import { parseSeats } from '../parse-seats';
import { isRecord, readJson } from '../read-collection';
import { seatProperties } from '../seat-properties';
import { toGeometry } from '../write-geojson';
import type { SeatChanges } from './seat-changes';

type Members = Readonly<Record<string, unknown>>;

/** A seats file as it is now. */
export interface PatchedSeats {
  /** Members of the collection beside its features. */
  readonly members: Members;
  /** In the order of the file, then the new ones by id. What could not be read is here as it came. */
  readonly features: readonly unknown[];
  /** Ids of the seats that differ from the file, and of those that it does not have. */
  readonly changed: ReadonlySet<string>;
  readonly added: ReadonlySet<string>;
}

/** Decimals of a degree for a seat that was moved or added: a centimetre, finer than any hand puts it. */
const movedDecimals = 7;

/**
 * A seats file with what has happened since: changed members are replaced, moved seats moved, new ones added,
 * merged ones left out. Whatever the model does not know stays: members of the collection, of a feature and of
 * its properties, and features that could not be read at all. Of a changed member goes what told of the value before
 * (`KEY:basis`, `osm:KEY`).
 * Errors: `export-seats-unread` for a text that is no FeatureCollection.
 */
export function patchSeats(text: string, { put, removed }: SeatChanges): Result<PatchedSeats> {
  const issues: Issue[] = [];
  const value = readJson('seats.geojson', text, issues);
  if (!isRecord(value) || !Array.isArray(value.features))
    return fail(appError('export-seats-unread', 'The seats file of the pack cannot be read.'));
  const { features: raw, ...members } = value;
  const waiting = new Map(put.map((seat) => [seat.id, seat]));
  const gone = new Set(removed);
  const changed = new Set<string>();
  const features = raw.flatMap((feature: unknown): unknown[] => {
    const id = idOf(feature);
    if (id === null) return [feature];
    // Of two features with one id the first counts; the second stays as it came.
    if (gone.delete(id)) return [];
    const seat = waiting.get(id);
    if (!seat || !waiting.delete(id)) return [feature];
    changed.add(id);
    return [patchFeature(feature as Members, seat)];
  });
  const added = [...waiting.values()];
  return succeed({
    members,
    features: [...features, ...added.map(toFeature)],
    changed,
    added: new Set(added.map(({ id }) => id)),
  });
}

/** As `readCollection` finds it; null = it would not be read. */
function idOf(feature: unknown): string | null {
  if (!isRecord(feature) || feature.type !== 'Feature') return null;
  const properties = feature.properties ?? {};
  if (!isRecord(properties)) return null;
  const id = feature.id ?? properties.id;
  return (typeof id === 'string' && id !== '') || Number.isFinite(id) ? String(id) : null;
}

function patchFeature(feature: Members, seat: Seat): Members {
  const before = parseSeats({ type: 'FeatureCollection', features: [feature] }).seats[0];
  const known = before ? seatProperties(before) : {};
  const wanted = seatProperties(seat);
  const properties = { ...(isRecord(feature.properties) ? feature.properties : {}) };
  for (const [key, value] of Object.entries(wanted)) {
    if (Object.hasOwn(known, key) && known[key] === value) continue;
    if (value === null || value === undefined) delete properties[key];
    else properties[key] = value;
    // What the value before was taken from says nothing of this one.
    delete properties[`${key}:basis`];
    delete properties[`osm:${key}`];
  }
  // What only the seat before had, such as the OSM tag of another form.
  for (const key of Object.keys(known)) if (!Object.hasOwn(wanted, key)) delete properties[key];
  const isMoved = !before || before.position.some((degree, axis) => degree !== seat.position[axis]);
  if (!isMoved) return { ...feature, properties };
  const { bbox: _, ...others } = feature;
  return { ...others, properties, geometry: geometryOf(seat) };
}

const toFeature = (seat: Seat): Members => ({
  type: 'Feature',
  id: seat.id,
  properties: Object.fromEntries(
    Object.entries(seatProperties(seat)).filter(([, value]) => value !== null && value !== undefined),
  ),
  geometry: geometryOf(seat),
});

const geometryOf = (seat: Seat) => toGeometry({ kind: 'point', position: seat.position }, movedDecimals);
