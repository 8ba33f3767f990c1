import type { MessageKey } from '../../../../i18n/catalogue';
import { t } from '../../../../i18n/translate';
import { showText } from './show-text';

/** Words of the fields of a pack, by key. A key that is not here is shown as it is. */
const fieldKeys: Readonly<Record<string, MessageKey>> = {
  id: 'data.import.field.id',
  lng: 'data.import.field.lng',
  lat: 'data.import.field.lat',
  wkt: 'data.import.field.wkt',
  name: 'data.import.field.name',
  'name:en': 'data.import.field.name.en',
  seats: 'data.import.field.seats',
  form: 'data.import.field.form',
  amenity: 'data.import.field.form',
  leisure: 'data.import.field.form',
  'bench:type': 'data.import.field.form',
  provision: 'data.import.field.provision',
  condition: 'data.import.field.condition',
  access: 'data.import.field.access',
  backrest: 'attribute.backrest',
  armrest: 'attribute.armrest',
  covered: 'attribute.covered',
  lit: 'attribute.lit',
  wheelchair: 'attribute.wheelchair',
  material: 'data.import.field.material',
  opening_hours: 'data.import.field.hours',
  check_date: 'data.import.field.checked',
  'addr:street': 'data.import.field.street',
  'addr:street:en': 'data.import.field.street.en',
  near: 'data.import.field.near',
  'near:en': 'data.import.field.near.en',
  'adoption:keeper': 'data.import.field.keeper',
  'adoption:keeper:en': 'data.import.field.keeper.en',
  'adoption:keeper:id': 'data.import.field.keeper.id',
  'adoption:reason': 'data.import.field.reason',
  'check_date:backrest': 'data.import.field.check-backrest',
  'check_date:armrest': 'data.import.field.check-armrest',
  'check_date:covered': 'data.import.field.check-covered',
  'check_date:lit': 'data.import.field.check-lit',
  'check_date:wheelchair': 'data.import.field.check-wheelchair',
  'adoption:start': 'data.import.field.start',
  'adoption:end': 'data.import.field.end',
  'adoption:adoptable': 'data.import.field.adoptable',
  source: 'data.import.field.source',
  confidence: 'data.import.field.confidence',
  'building:levels': 'data.import.field.levels',
  height: 'data.import.field.height',
  'addr:full': 'data.import.field.address',
  'addr:housenumber': 'data.import.field.house-number',
  capacity: 'data.import.field.capacity',
  colour: 'data.import.field.colour',
  direction: 'data.import.field.direction',
  operator: 'data.import.field.operator',
  short_name: 'data.import.field.short-name',
  workers: 'data.import.field.workers',
  liaison_officers: 'data.import.field.liaison-officers',
  alliance_member: 'data.import.field.alliance-member',
  lane: 'data.import.field.lane',
  foot: 'data.import.field.foot',
  'building:id': 'data.import.field.building-id',
  highway: 'data.import.field.highway',
  kind: 'data.import.field.kind',
  neighbourhood: 'data.import.field.neighbourhood',
  residents: 'data.import.field.residents',
};

/** A field of the pack in words, as a list of choices has it. */
export function fieldWords(field: string): string {
  const key = fieldKeys[field];
  const words = key && Object.hasOwn(fieldKeys, field) ? t(key) : showText(field);
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
