import type { ImportFormat } from './data';
import { type ForeignKind, ownPack, ownTypes } from './file-marks';

/** Stands before every text of a sequence (RFC 8142). */
export const recordSeparator = '\u001e';

/** The members of the outermost object as far as a head of the text shows them, with the start of each value. */
function listTopMembers(head: string): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  const tokens = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/gs;
  let depth = 0;
  for (let token = tokens.exec(head); token; token = tokens.exec(head)) {
    const [text, content = '', colon] = token;
    if (text === '{' || text === '[') depth++;
    else if (text === '}' || text === ']') depth--;
    else if (colon && depth === 1 && !members.has(content))
      members.set(content, head.slice(tokens.lastIndex).trimStart().slice(0, shownLength));
    if (depth < 1) break;
  }
  return members;
}

/** Characters of a value that are enough to tell a `type`. */
const shownLength = 40;

const topoJson: ForeignKind = { code: 'import-unknown-format', found: 'TopoJSON' };
const esriJson: ForeignKind = { code: 'import-unknown-format', found: 'Esri JSON' };

/**
 * What a text is that begins like JSON, by its outermost members; lines of JSON are told by a first line that
 * ends its object and a second that begins one.
 */
export function recogniseJson(head: string): ImportFormat | ForeignKind {
  const text = head.trimStart();
  if (text.startsWith(recordSeparator)) return 'geojson-lines';
  const members = listTopMembers(text);
  const type = /^"([^"]*)"/.exec(members.get('type') ?? '')?.[1] ?? '';
  const own = Object.hasOwn(ownTypes, type) ? ownTypes[type] : undefined;
  if (own) return own;
  if (type === 'Topology') return topoJson;
  if (members.has('geometryType') || members.get('features')?.match(/^\[\s*\{\s*"attributes"/))
    return esriJson;
  if (isLines(text)) return 'geojson-lines';
  if (type === '' && members.get('elements')?.startsWith('[')) return 'overpass';
  if (type === '' && members.has('as_of') && members.has('timezone')) return ownPack;
  return 'geojson';
}

function isLines(text: string): boolean {
  const end = text.indexOf('\n');
  if (end < 0) return false;
  const first = text.slice(0, end).trimEnd();
  return first.startsWith('{') && first.endsWith('}') && text.slice(end).trimStart().startsWith('{');
}
