import type { LocalName, Seat } from '../district';
import {
  type Access,
  type Knowledge,
  type Provision,
  type SeatAttribute,
  type SeatForm,
  seatAttributes,
} from '../vocabulary';

/** The day on which an attribute was looked at, told apart from the day on which the seat was. */
export type AttributeCheck = `${SeatAttribute}Checked`;

/**
 * What the office, or in `story` the keeper, may put right about a seat; absent = as it was. Flat, so that
 * of two edits each field keeps its last word. Days are `YYYY-MM-DD`, null = not known.
 */
export type SeatEdit = Readonly<Partial<Record<SeatAttribute, Knowledge>>> &
  Readonly<Partial<Record<AttributeCheck, string | null>>> & {
    readonly places?: number;
    readonly openingHours?: string | null;
    readonly material?: string | null;
    /** The seat's story, as its page tells it. */
    readonly story?: string | null;
    /** null = a leaning bar or a form that is not known: in no sum. */
    readonly form?: SeatForm | null;
    /** Put right, not changed: how a seat came about stays what it is. */
    readonly provision?: Provision;
    readonly access?: Access;
    readonly street?: LocalName | null;
    readonly near?: LocalName | null;
    /** Last day on which the seat was seen. */
    readonly checkDate?: string | null;
  };
export type SeatEditField = keyof SeatEdit;

/** What is known of a seat that the pack has not, with what no seat can be without. */
export type NewSeat = SeatEdit & Required<Pick<SeatEdit, 'form' | 'provision' | 'places' | 'access'>>;

export const checkOf = <Attribute extends SeatAttribute>(attribute: Attribute): `${Attribute}Checked` =>
  `${attribute}Checked`;

/** The days of an edit. */
export const checkFields: readonly (AttributeCheck | 'checkDate')[] = [
  'checkDate',
  ...seatAttributes.map(checkOf),
];

/** What a seat has in a field of an edit; null = nothing, or not for a seat to have. */
export function fieldOfSeat(seat: Seat, field: SeatEditField): unknown {
  const attribute = seatAttributes.find((name) => checkOf(name) === field);
  if (attribute) return seat.attributeCheckDates?.[attribute] ?? null;
  return field === 'story' ? null : Reflect.get(seat, field);
}

/** How an edit says that nothing is known of a field, where it can. */
export function nothingOf(field: SeatEditField): SeatEdit[SeatEditField] {
  const isKnowledge = field === 'access' || seatAttributes.some((name) => name === field);
  return isKnowledge ? 'unknown' : null;
}

/** The seat with what an edit says of it. The story belongs to the seat's page, not to the seat. */
export function withEdit(seat: Seat, { story: _story, ...edit }: SeatEdit): Seat {
  const dates = { ...seat.attributeCheckDates };
  const fields: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(edit)) {
    const attribute = seatAttributes.find((name) => checkOf(name) === field);
    if (value === undefined) continue;
    if (!attribute) fields[field] = value;
    else if (typeof value === 'string') dates[attribute] = value;
    else delete dates[attribute];
  }
  const { attributeCheckDates: _dates, ...rest } = seat;
  return { ...rest, ...fields, ...(Object.keys(dates).length > 0 && { attributeCheckDates: dates }) };
}
