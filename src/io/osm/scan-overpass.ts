import { isRecord } from '../read-collection';
import type { OsmElement, OsmMember, OsmType } from './data';
import { osmTypes } from './data';
import { readPosition } from './read-position';
import { readVersion } from './read-version';

/**
 * One entry of `elements` of an answer of Overpass (`out meta`, `body`, `skel`, `geom`, `center`, with or without tags);
 * null when it is no element.
 */
export function readOverpassElement(entry: unknown): OsmElement | null {
  if (!isRecord(entry) || !isType(entry.type) || !Number.isSafeInteger(entry.id)) return null;
  const { type, center, geometry, nodes, members } = entry;
  return {
    type,
    id: entry.id as number,
    version: readVersion(entry.version),
    tags: readTags(entry.tags),
    position:
      type === 'node'
        ? readPosition(entry.lon, entry.lat)
        : isRecord(center)
          ? readPosition(center.lon, center.lat)
          : null,
    refs: type === 'way' && Array.isArray(nodes) ? nodes.map(Number) : [],
    line: type === 'way' ? readLine(geometry) : null,
    members: type === 'relation' && Array.isArray(members) ? members.flatMap(readMember) : [],
  };
}

function readTags(tags: unknown): Record<string, string> {
  const read: Record<string, string> = Object.create(null);
  if (isRecord(tags))
    for (const [key, value] of Object.entries(tags))
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        read[key] = String(value);
  return read;
}

/** `out geom` writes null for vertices outside its box. */
const readLine = (geometry: unknown): OsmElement['line'] =>
  Array.isArray(geometry)
    ? geometry.map((vertex) => (isRecord(vertex) ? readPosition(vertex.lon, vertex.lat) : null))
    : null;

function readMember(member: unknown): OsmMember[] {
  if (!isRecord(member) || !isType(member.type)) return [];
  const role = typeof member.role === 'string' ? member.role : '';
  return [{ type: member.type, ref: Number(member.ref), role, line: readLine(member.geometry) }];
}

const isType = (name: unknown): name is OsmType => osmTypes.some((type) => type === name);
