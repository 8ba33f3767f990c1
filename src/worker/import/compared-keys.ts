import type { ComparedField } from '../../model/baseline/compare-seats';

/** The keys of a pack's file that a compared field of a seat is read from; `geometry` is its place. */
export const comparedKeys: Readonly<Record<ComparedField, readonly string[]>> = {
  position: ['geometry'],
  form: ['form', 'amenity', 'leisure', 'bench:type'],
  places: ['seats'],
  provision: ['provision'],
  condition: ['condition'],
  access: ['access'],
  openingHours: ['opening_hours'],
  backrest: ['backrest'],
  armrest: ['armrest'],
  covered: ['covered'],
  lit: ['lit'],
  wheelchair: ['wheelchair'],
  material: ['material'],
  checkDate: ['check_date'],
  attributeCheckDates: [
    'check_date:backrest',
    'check_date:armrest',
    'check_date:covered',
    'check_date:lit',
    'check_date:wheelchair',
  ],
  street: ['addr:street', 'addr:street:en'],
  near: ['near', 'near:en'],
  keeper: ['adoption:keeper', 'adoption:keeper:en', 'adoption:keeper:id'],
  term: ['adoption:start', 'adoption:end'],
  adoptable: ['adoption:adoptable', 'adoption:reason'],
  source: ['source'],
  confidence: ['confidence'],
};
