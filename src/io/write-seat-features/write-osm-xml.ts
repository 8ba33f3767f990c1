import type { Seat } from '../../model/district';
import { keySeparator } from '../osm/key-separator';
import { ownKeys } from '../osm/tag-tables';
import { parseSeats } from '../parse-seats';
import { isRecord } from '../read-collection';
import { longestOsmValue, type OsmOmission, osmKeys, osmOmissions } from './osm-tags';
import type { PatchedSeats } from './patch-seats';
import { writeXmlAttribute } from './write-xml-attribute';

export interface OsmFile {
  readonly text: string;
  readonly written: number;
  readonly omitted: Readonly<Record<OsmOmission, number>>;
  /** Values that OSM cannot hold, longer than it takes. */
  readonly longValues: number;
}

/**
 * The seats as OSM XML that JOSM opens: nodes with the tags that OSM has for them and nothing of ours (no
 * adoption, no origin, nothing illustrative). Nodes that come from OSM keep their number and every tag that they have
 * there, in its words, as an upload replaces them all (wiki.openstreetmap.org/wiki/API_v0.6, "Update"); new ones have
 * negative numbers. A changed node says `action="modify"`; where its other tags are not known it is left out and
 * counted (`tags-unknown`). `upload="false"` makes JOSM ask before anything is sent.
 * Benches that OSM has drawn as ways are left out and counted (`drawn-as-line`): a pack holds their place and not their
 * vertices, and a way without vertices that is sent to OSM would lose its shape there. They are edited in JOSM itself.
 */
export function writeOsmXml({ features, changed }: PatchedSeats): OsmFile {
  const { seats } = parseSeats({ type: 'FeatureCollection', features });
  const omitted = Object.fromEntries(osmOmissions.map((reason) => [reason, 0])) as Record<
    OsmOmission,
    number
  >;
  const properties = new Map(
    features.flatMap((feature) => {
      if (!isRecord(feature) || !isRecord(feature.properties)) return [];
      return [[String(feature.id ?? feature.properties.id), feature.properties] as const];
    }),
  );
  omitted.unread = features.length - seats.length;
  let lastNew = 0;
  let longValues = 0;
  const nodes: string[] = [];
  for (const seat of seats) {
    const members = properties.get(seat.id) ?? {};
    const known = nodeNumber(seat.id);
    const before = known === null ? null : keysInOsm(members);
    const tags = listTags(members, before);
    const isLossy = known !== null && before === null && changed.has(seat.id);
    const omission = omissionOf(seat, tags) ?? (isLossy ? 'tags-unknown' : null);
    if (omission) {
      omitted[omission] += 1;
      continue;
    }
    const fitting = tags.filter(([, value]) => value.length <= longestOsmValue);
    longValues += tags.length - fitting.length;
    lastNew -= known === null ? 1 : 0;
    nodes.push(writeNode(seat, known ?? String(lastNew), changed.has(seat.id), fitting, members));
  }
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6" generator="Zuozuo" upload="false">\n${nodes.join('')}</osm>\n`;
  return { text, written: nodes.length, omitted, longValues };
}

type Tag = readonly [key: string, value: string];

type Properties = Readonly<Record<string, unknown>>;

/**
 * Tags of OSM in the order of the properties; unknown is absent, and so is what is only assumed. Those that the
 * node has in OSM are there in OSM's words.
 * @param before keys that the node has in OSM; null = it is not there, or they are not known
 */
function listTags(properties: Properties, before: ReadonlySet<string> | null): Tag[] {
  const keys = new Set([...Object.keys(properties).filter((key) => osmKeys.has(key)), ...(before ?? [])]);
  return [...keys].flatMap((key): Tag[] => {
    const isThere = before?.has(key) ?? false;
    const inOsm = isThere ? own(properties, `osm:${key}`) : undefined;
    const value = inOsm ?? (isOurs(key) ? undefined : own(properties, key));
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const isAssumed = !isThere && own(properties, `${key}:basis`) !== undefined;
    return isAssumed || (!isThere && isUnknown(value)) ? [] : [[key, String(value)]];
  });
}

/** A key that means something else in a pack: what OSM says under it stands in `osm:KEY` alone. */
const isOurs = (key: string) => ownKeys.has(key) || key.startsWith('adoption:');

const isUnknown = (value: string | number) => value === '' || value === 'unknown';

const own = (properties: Properties, key: string): unknown =>
  Object.hasOwn(properties, key) ? properties[key] : undefined;

/** The keys that a node has in OSM, as its readers list them; null = it came in another way. */
function keysInOsm(properties: Properties): ReadonlySet<string> | null {
  const keys = own(properties, 'osm:keys');
  return typeof keys === 'string' && keys !== '' ? new Set(keys.split(keySeparator)) : null;
}

function omissionOf({ id, confidence, condition }: Seat, tags: readonly Tag[]): OsmOmission | null {
  if (confidence === 'illustrative') return 'illustrative';
  if (condition === 'gone') return 'gone';
  if (/^(way|relation)\//.test(id)) return 'drawn-as-line';
  const isSeat = tags.some(
    ([key, value]) =>
      (key === 'amenity' && value === 'bench') || (key === 'leisure' && value === 'outdoor_seating'),
  );
  return isSeat ? null : 'no-tag';
}

/** The number of a node that comes from OSM; null = it has none. */
const nodeNumber = (id: string): string | null => /^node\/([1-9]\d{0,18})$/.exec(id)?.[1] ?? null;

function writeNode(
  { position: [lng, lat] }: Seat,
  id: string,
  isChanged: boolean,
  tags: readonly Tag[],
  properties: Properties,
): string {
  // JOSM opens no node of OSM without a version; one that is out of date is told to whoever uploads.
  const version = isNew(id) ? '' : ` version=${writeXmlAttribute(versionOf(properties))}`;
  const action = isChanged && !isNew(id) ? ' action="modify"' : '';
  const lines = tags.map(
    ([key, value]) => `    <tag k=${writeXmlAttribute(key)} v=${writeXmlAttribute(value)}/>\n`,
  );
  return `  <node id="${id}"${version}${action} lat="${writeDegrees(lat)}" lon="${writeDegrees(lng)}">\n${lines.join('')}  </node>\n`;
}

/** The decimals that OSM keeps, and no power of ten. */
const writeDegrees = (degrees: number) => degrees.toFixed(7).replace(/\.?0+$/, '');

const isNew = (id: string) => id.startsWith('-');

function versionOf(properties: Properties): string {
  const version = Number(properties['osm:version'] ?? properties['@version']);
  return Number.isInteger(version) && version > 0 ? String(version) : '1';
}
