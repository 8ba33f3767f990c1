import type { LocalName, Seat } from '../district';
import {
  accessValues,
  conditions,
  confidences,
  knowledgeValues,
  notAdoptableReasons,
  provisions,
  seatAttributes,
  seatForms,
} from '../vocabulary';

type Fields = Readonly<Record<string, unknown>>;

/** A seat as it was kept, field by field, without what does not belong; null where one cannot be read. */
export function parseSeatRecord(value: unknown): Seat | null {
  if (!isFields(value) || !isFields(value.adoption)) return null;
  const { position, adoption } = value;
  const isWhole =
    isPosition(position) &&
    isText(value.id) &&
    isOneOf([...seatForms, null], value.form) &&
    isOneOf(provisions, value.provision) &&
    isOneOf(conditions, value.condition) &&
    isOneOf(accessValues, value.access) &&
    isOneOf(confidences, value.confidence) &&
    seatAttributes.every((attribute) => isOneOf(knowledgeValues, value[attribute])) &&
    Number.isSafeInteger(value.places) &&
    Number(value.places) >= 1 &&
    isText(value.source) &&
    areDays(value.attributeCheckDates) &&
    textFields.every((field) => isTextOrNull(value[field])) &&
    nameFields.every((field) => isNameOrNull(value[field])) &&
    isNameOrNull(adoption.keeper) &&
    keeperFields.every((field) => isTextOrNull(adoption[field])) &&
    typeof adoption.adoptable === 'boolean' &&
    isOneOf([...notAdoptableReasons, null], adoption.reason);
  return isWhole ? copySeat(value as unknown as Seat) : null;
}

const textFields = ['openingHours', 'material', 'checkDate'] as const;
const nameFields = ['street', 'near'] as const;
const keeperFields = ['keeperId', 'start', 'end'] as const;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isNameOrNull = (value: unknown) =>
  value === null || (isFields(value) && isText(value.zh) && isTextOrNull(value.en));
const areDays = (value: unknown) =>
  value === undefined ||
  (isFields(value) && seatAttributes.every((name) => value[name] === undefined || isText(value[name])));
const isOneOf = (values: readonly unknown[], value: unknown) => values.includes(value);

function isPosition(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [lng, lat] = value;
  return typeof lng === 'number' && typeof lat === 'number' && Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}

/** Only what a seat has: members that a file adds are not carried along. */
function copySeat(seat: Seat): Seat {
  const { keeper, keeperId, start, end, adoptable, reason } = seat.adoption;
  return {
    id: seat.id,
    position: [seat.position[0], seat.position[1]],
    form: seat.form,
    provision: seat.provision,
    condition: seat.condition,
    places: seat.places,
    access: seat.access,
    openingHours: seat.openingHours,
    material: seat.material,
    checkDate: seat.checkDate,
    ...copyDays(seat.attributeCheckDates),
    street: copyName(seat.street),
    near: copyName(seat.near),
    backrest: seat.backrest,
    armrest: seat.armrest,
    covered: seat.covered,
    lit: seat.lit,
    wheelchair: seat.wheelchair,
    adoption: { keeper: copyName(keeper), keeperId, start, end, adoptable, reason },
    source: seat.source,
    confidence: seat.confidence,
  };
}

function copyDays(days: Seat['attributeCheckDates']): Pick<Seat, 'attributeCheckDates'> {
  const known = seatAttributes.flatMap((name) => (days?.[name] ? [[name, days[name]]] : []));
  return known.length > 0 ? { attributeCheckDates: Object.fromEntries(known) } : {};
}

const copyName = (name: LocalName | null) => name && { zh: name.zh, en: name.en };
