import { currentLocale } from '../../../../i18n/translate';
import { foldText } from '../../../../lib/fold-text';
import type { Seat } from '../../../../model/district';
import { seatForm, seatPlace } from '../../../shared/seat-words';

/** Seats from pause to pause: folding the words of one takes some microseconds. */
const stepLength = 256;

/** What is searched in, of seats that were searched before: a seat that did not change is the same object. */
let folded = { locale: '', texts: new WeakMap<Seat, string>() };

/** Seats of which a text occurs in where they stand, what they are or their number; with pauses. */
export function* findSeats(seats: readonly Seat[], text: string): Generator<void, readonly Seat[], void> {
  const wanted = foldText(text);
  if (wanted === '') return seats;
  const locale = currentLocale();
  if (folded.locale !== locale) folded = { locale, texts: new WeakMap() };
  const { texts } = folded;
  const found: Seat[] = [];
  for (const [i, seat] of seats.entries()) {
    let words = texts.get(seat);
    if (words === undefined) {
      words = foldText([seatPlace(seat), seatForm(seat), seat.id].join(' '));
      texts.set(seat, words);
    }
    if (words.includes(wanted)) found.push(seat);
    if (i % stepLength === stepLength - 1) yield;
  }
  return found;
}
