import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import type { Seat } from '../../model/district';
import { type Knowledge, type SeatAttribute, seatAttributes } from '../../model/vocabulary';

export const seatForm = (seat: Seat): string => t(seat.form ? `form.${seat.form}` : 'form.unknown');

/** Where a seat stands, in the pack's words: the hint, the street, or both. */
export function seatPlace(seat: Seat): string {
  const words = [seat.street, seat.near].flatMap((name) => (name ? [localName(name)] : []));
  return words.length > 0 ? [...new Set(words)].join(t('common.sentence.separator')) : seat.id;
}

/** A seat's title in a list: where it is to be found, then what it is. */
export function seatTitle(seat: Seat): string {
  return `${seatSpot(seat)}${t('common.sentence.separator')}${seatForm(seat)}`;
}

/** The hint with its street, since many streets have a "lane mouth"; once, where the hint names the street. */
export function seatSpot({ id, near, street }: Seat): string {
  const hint = near && localName(near);
  const road = street && localName(street);
  if (!hint) return road || id;
  return startSentence(!road || hint.includes(road) ? hint : t('find.spot', { hint, road }));
}

const startSentence = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const everyDay = /^Mo-Su (\d{2}:\d{2})-(\d{2}:\d{2})$/;

/** Opening hours as a person says them; a rule we cannot word is shown as the pack has it. */
export function seatHours(seat: Seat, isAssumedOpen: boolean): string {
  if (seat.openingHours === null) return t(isAssumedOpen ? 'find.hours.assumed' : 'find.hours.none');
  const [, from, to] = everyDay.exec(seat.openingHours) ?? [];
  return from && to ? t('find.hours.daily', { from, to }) : seat.openingHours;
}

/** The hours of a seat that is open at the time that was asked for: until when. */
export function seatOpenUntil(seat: Seat, isAssumedOpen: boolean): string {
  if (isAssumedOpen) return t('find.hours.assumed.short');
  const [, , to] = everyDay.exec(seat.openingHours ?? '') ?? [];
  return to ? t('find.hours.until', { to }) : seatHours(seat, false);
}

/** Attributes grouped by what is known of them; unknown stands on its own, never under "no". */
export function attributesByKnowledge(
  seat: Seat,
  attributes: readonly SeatAttribute[] = seatAttributes,
): Readonly<Record<Knowledge, string>> {
  const words = (knowledge: Knowledge) =>
    attributes
      .filter((attribute) => seat[attribute] === knowledge)
      .map((attribute) => t(`attribute.${attribute}`))
      .join(t('common.list.separator'));
  return { yes: words('yes'), no: words('no'), limited: words('limited'), unknown: words('unknown') };
}
