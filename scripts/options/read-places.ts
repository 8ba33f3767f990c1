import { groupLimits } from '../../src/model/need';

/**
 * The number of `--places N`: how many must find a place on one seat.
 * @throws Error with one sentence.
 */
export function readPlaces(text: string): number {
  const places = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isInteger(places) && places >= groupLimits.min && places <= groupLimits.max) return places;
  throw new Error(
    `--places ${text} cannot be used: expected a whole number from ${groupLimits.min} to ${groupLimits.max}.`,
  );
}
