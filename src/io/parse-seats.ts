import type { AdoptionBaseline, Seat } from '../model/district';
import {
  accessValues,
  type Condition,
  conditions,
  type Knowledge,
  knowledgeValues,
  notAdoptableReasons,
  provisions,
  type SeatForm,
  seatAttributes,
  seatForms,
} from '../model/vocabulary';
import type { FieldReader } from './field-reader';
import type { Issue } from './issue';
import { readFeatures } from './read-features';
import { readPoint } from './read-geometry';

/** The seats of a `seats.geojson`, as text or parsed JSON. Never throws; absent attributes are unknown. */
export function parseSeats(content: unknown, file = 'seats.geojson'): { seats: Seat[]; issues: Issue[] } {
  const issues: Issue[] = [];
  return { seats: readFeatures(file, content, issues, readSeat), issues };
}

export function readSeat(fields: FieldReader, geometry: unknown): Seat {
  const condition = fields.has('condition') ? fields.requiredChoice('condition', conditions) : 'in-use';
  return {
    id: fields.id,
    position: readPoint(geometry, fields),
    form: readForm(fields),
    provision: readProvision(fields),
    condition,
    places: readPlaces(fields),
    access: fields.choice('access', accessValues) ?? 'unknown',
    openingHours: fields.text('opening_hours'),
    material: fields.text('material'),
    checkDate: fields.day('check_date'),
    ...readAttributeChecks(fields),
    street: fields.name('addr:street'),
    near: fields.name('near'),
    backrest: readKnowledge(fields, 'backrest'),
    armrest: readKnowledge(fields, 'armrest'),
    covered: readKnowledge(fields, 'covered'),
    lit: readKnowledge(fields, 'lit'),
    wheelchair: readKnowledge(fields, 'wheelchair'),
    adoption: readAdoption(fields, condition),
    ...fields.provenance(),
  };
}

const readKnowledge = (fields: FieldReader, field: string): Knowledge =>
  fields.choice(field, knowledgeValues) ?? 'unknown';

/** Existence and each attribute have days of their own. */
function readAttributeChecks(fields: FieldReader): Pick<Seat, 'attributeCheckDates'> {
  const dates = seatAttributes.flatMap((name) => {
    const day = fields.day(`check_date:${name}`);
    return day ? [[name, day] as const] : [];
  });
  return dates.length > 0 ? { attributeCheckDates: Object.fromEntries(dates) } : {};
}

/** Our own key, else what the OSM tags say; a leaning bar is no seat whatever else it says. */
function readForm(fields: FieldReader): SeatForm | null {
  if (fields.has('bench:type') && fields.text('bench:type') === 'stand_up') return null;
  if (fields.has('form')) return fields.choice('form', seatForms);
  if (fields.has('amenity') && fields.text('amenity') === 'bench') return 'bench';
  if (fields.has('leisure') && fields.text('leisure') === 'outdoor_seating') return 'outdoor_seating';
  return null;
}

/** Unless it says otherwise a seat can be adopted, but one that is gone cannot. */
function readAdoption(fields: FieldReader, condition: Condition): AdoptionBaseline {
  const isGone = condition === 'gone';
  return {
    keeper: fields.name('adoption:keeper'),
    keeperId: fields.text('adoption:keeper:id'),
    start: fields.day('adoption:start'),
    end: fields.day('adoption:end'),
    adoptable: fields.yesNo('adoption:adoptable') ?? !isGone,
    reason: fields.choice('adoption:reason', notAdoptableReasons) ?? (isGone ? 'gone' : null),
  };
}

/** A seat of unsaid origin stays a seat: leaving it out would draw a gap where one can sit. */
function readProvision(fields: FieldReader): Seat['provision'] {
  if (fields.has('provision')) return fields.requiredChoice('provision', provisions);
  fields.note('provision', undefined, provisions.join(' | '), 'default-kept');
  return 'new';
}

/** Whole places, at least one: a site that is there has a place to sit. */
function readPlaces(fields: FieldReader): number {
  const places = fields.number('seats', 1);
  if (places === null || !Number.isInteger(places)) {
    if (places !== null || !fields.has('seats'))
      fields.note('seats', places ?? undefined, 'a whole number of at least 1', 'default-kept');
    return Math.max(1, Math.floor(places ?? 1));
  }
  return places;
}
