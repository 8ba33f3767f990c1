import type { Building, Organisation, Place, PlaceShape, Street } from '../model/district';
import {
  amenityKinds,
  buildingKinds,
  organisationKinds,
  type PlaceKind,
  placeKinds,
  streetClasses,
} from '../model/vocabulary';
import type { FieldReader } from './field-reader';
import { isRecord } from './read-collection';
import { readLine, readPoint, readPolygons } from './read-geometry';

/** Readers of the features around the seats, one a file of the pack. */
export function readBuilding(fields: FieldReader, geometry: unknown): Building {
  return {
    id: fields.id,
    name: fields.requiredName('name'),
    address: readAddress(fields),
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
  const streetClass = fields.requiredChoice('highway', streetClasses);
  const elevated = fields.has('bridge') || (fields.number('layer', -10) ?? 0) > 0;
  const isClosed =
    fields.text('access') === 'no' || fields.text('foot') === 'no' || fields.text('barrier') === 'closed';
  return {
    id: fields.id,
    name: fields.name('name'),
    streetClass,
    line: readLine(geometry, fields),
    lane: fields.yesNo('lane') ?? (streetClass === 'living_street' || streetClass === 'footway'),
    elevated,
    walkable: streetClass !== 'motorway' && !elevated && !isClosed,
    ...fields.provenance(),
  };
}

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
