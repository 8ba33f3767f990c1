import { findDuplicates } from '../analysis/duplicates/find-duplicates';
import { createStreetSides } from '../analysis/street-side/create-street-sides';
import { seatProperties } from '../io/seat-properties';
import type { District } from '../model/district';
import type { Operations } from './messages';

type Sides = ReturnType<typeof createStreetSides>;
const sides = new WeakMap<District, Sides>();

/** What is asked while the seats of a district are put right; loaded by the first question. */
export const answerEdits = {
  streetSide(district: District, { at }: Parameters<Operations['streetSide']>[0]) {
    const known = sides.get(district) ?? createStreetSides(district);
    sides.set(district, known);
    return known(at);
  },
  seatDuplicates({ seats }: District) {
    const records = seats.map((seat) => ({
      id: seat.id,
      position: seat.position,
      properties: seatProperties(seat),
    }));
    return findDuplicates([], records);
  },
};
