import type { Building, Organisation, Place, PlaceShape, Street } from '../model/district';
import {
  amenityKinds,
  buildingKinds,
  organisationKinds,
  type PlaceKind,
  placeKinds,
  type StreetClass,
} from '../model/vocabulary';
import type { FieldReader } from './field-reader';
import { isRecord } from './read-collection';
import { readLine, readPoint, readPolygons } from './read-geometry';
import { highwayValues, streetClassOf } from './street-class';

/** Readers of the features around the seats, one a file of the pack. */
export function readBuilding(fields: FieldReader, geometry: unknown): Building {
  const address = readAddress(fields);
  return {
    id: fields.id,
    // Most houses have no name: they go by their address or, in lists only, by their id.
    name: fields.name('name') ?? { zh: address ?? fields.id, en: null },
    address,
    kind: fields.requiredChoice('kind', buildingKinds),
    polygons: readPolygons(geometry, fields),
    levels: fields.number('building:levels', 0),
    height: fields.number('height', 0),
    workers: fields.number('workers', 0),
    liaisons: fields.number('liaison_officers', 0),
    allianceMember: fields.yesNo('alliance_member'),
    ...fields.provenance(),
  };
}

export function readStreet(fields: FieldReader, geometry: unknown): Street {
  const highway = fields.requiredChoice('highway', highwayValues);
  const streetClass = streetClassOf(highway) ?? 'residential';
  const isClosed = isClosedToWalkers(fields, highway, streetClass);
  const isAbove = isSaid(fields, 'bridge') || (fields.number('layer', -10) ?? 0) > 0;
  // A bridge that people may walk over is a street like others: its ends join what it leads to.
  const elevated = isAbove && isClosed;
  return {
    id: fields.id,
    name: fields.name('name'),
    streetClass,
    line: readLine(geometry, fields),
    lane: fields.yesNo('lane') ?? (streetClass === 'living_street' || streetClass === 'footway'),
    elevated,
    walkable: !isClosed,
    ...fields.provenance(),
  };
}

/** Values of `foot` and `access` that let people walk. */
const lettingIn: ReadonlySet<string> = new Set([
  'yes',
  'designated',
  'permissive',
  'official',
  'destination',
]);
/** Ways that are made for others: on foot only where it says so (OSM wiki: OSM tags for routing, Access restrictions). */
const madeForOthers: ReadonlySet<string> = new Set(['cycleway', 'bridleway']);

/** Motorways and what is closed; `foot` has the last word over `access` and over what a road is made for. */
function isClosedToWalkers(fields: FieldReader, highway: string, streetClass: StreetClass): boolean {
  if (streetClass === 'motorway' || fields.text('barrier') === 'closed') return true;
  if (isSaid(fields, 'motorroad')) return true;
  const foot = fields.text('foot');
  if (foot === 'no' || foot === 'private') return true;
  if (foot !== null && lettingIn.has(foot)) return false;
  const access = fields.text('access');
  if (access === 'no' || access === 'private') return true;
  if (madeForOthers.has(highway)) return !fields.has('segregated');
  // A trunk road up in the air or under the ground has no pavement unless it says so.
  const isBuilt = isSaid(fields, 'bridge') || isSaid(fields, 'tunnel');
  return highway.startsWith('trunk') && isBuilt && !isSaid(fields, 'sidewalk');
}

/** A key with a value other than no. */
const isSaid = (fields: FieldReader, field: string): boolean =>
  fields.has(field) && fields.text(field) !== 'no' && fields.text(field) !== 'none';

export function readPlace(fields: FieldReader, geometry: unknown): Place {
  return {
    id: fields.id,
    name: fields.name('name'),
    kind: readPlaceKind(fields),
    address: readAddress(fields),
    shape: readShape(fields, geometry),
    openingHours: fields.text('opening_hours'),
    inside: fields.yesNo('inside') ?? true,
    ...fields.provenance(),
  };
}

export function readOrganisation(fields: FieldReader, geometry: unknown): Organisation {
  return {
    id: fields.id,
    name: fields.requiredName('name'),
    kind: fields.requiredChoice('kind', organisationKinds),
    position: readPoint(geometry, fields),
    buildingId: fields.text('building:id'),
    ...fields.provenance(),
  };
}

/** `kind`, or what OSM says by `amenity`: toilets and drinking water come without a key of ours. */
function readPlaceKind(fields: FieldReader): PlaceKind {
  const amenity = fields.has('kind') ? null : fields.text('amenity');
  return amenityKinds.find((known) => known === amenity) ?? fields.requiredChoice('kind', placeKinds);
}

function readShape(fields: FieldReader, geometry: unknown): PlaceShape {
  return isRecord(geometry) && geometry.type === 'Point'
    ? { kind: 'point', position: readPoint(geometry, fields) }
    : { kind: 'area', polygons: readPolygons(geometry, fields) };
}

function readAddress(fields: FieldReader): string | null {
  const whole = fields.text('addr:full');
  if (whole !== null) return whole;
  const street = fields.text('addr:street');
  return street === null ? null : `${street}${fields.text('addr:housenumber') ?? ''}`;
}
