import { daysBetween } from '../../model/adoption/district-day';
import type { Seat } from '../../model/district';
import type { Knowledge } from '../../model/vocabulary';
import {
  type AnswerCounts,
  type AreaInput,
  type AxesRequest,
  type AxisInputs,
  type OpenInput,
  openInputs,
  type QualityQuestion,
  qualityQuestions,
} from './data';

/** A check is recent within so many days before the pack's date (definitions, Four axes). */
const recentDays = 365;

type Answer = keyof AnswerCounts;

const answerOfKnowledge: Readonly<Record<Knowledge, Answer>> = {
  yes: 'yes',
  no: 'no',
  limited: 'open',
  unknown: 'open',
};

/**
 * Counts what the axes of an area are made from, in places.
 *
 * A place counts when its seat is in use, is a seat (a leaning bar is none) and is not private. Access
 * that nobody knows counts like public access, "and is counted as unknown": it is in P and P′, not in the
 * places that are free to sit, for which access must be known. A seat without a day of its last check
 * was not checked, as far as the pack tells: a known no. A check later than the pack's date counts as recent,
 * although definitions.md speaks of the year before it: a pack is dated once, and the ledger goes on, so a later
 * check is one of the field checks since. That a day is yet to come is a conflict of data quality. A term that is due for renewal is not `adopted`:
 * the definition names the status.
 */
export function countInputs(input: AreaInput, request: AxesRequest): AxisInputs {
  const seats = input.seats.filter(isAxisSeat);
  const publicSeats = seats.filter(({ access }) => access !== 'customers');
  const isAdopted = ({ id }: Seat) => request.statuses.get(id) === 'adopted';
  const publicPlaces = sumPlaces(publicSeats);
  return {
    hectares: input.hectares,
    kilometres: input.kilometres,
    walk: request.walk,
    coveredShare: input.coveredShare,
    longestStretch: input.longestStretch,
    reference: request.reference,
    places: sumPlaces(seats),
    publicPlaces,
    placesPerHectare: input.hectares > 0 ? publicPlaces / input.hectares : null,
    placesPerKilometre: input.kilometres > 0 ? publicPlaces / input.kilometres : null,
    freePlaces: sumPlaces(seats.filter(({ access }) => access === 'yes' || access === 'permissive')),
    openAccessPlaces: sumPlaces(seats.filter(isAccessOpen)),
    sharedPlaces: sumPlaces(seats.filter((seat) => seat.provision === 'shared' || isAdopted(seat))),
    adoptedPlaces: sumPlaces(publicSeats.filter(isAdopted)),
    answers: countAnswers(seats, request.asOf),
    openSeats: countOpenSeats(seats, request.asOf),
  };
}

function isAxisSeat({ condition, form, access }: Seat): boolean {
  return condition === 'in-use' && form !== null && access !== 'private';
}

const isAccessOpen = ({ access }: Seat) => access === 'unknown';

function sumPlaces(seats: readonly Seat[]): number {
  return seats.reduce((sum, { places }) => sum + places, 0);
}

function answerTo(question: QualityQuestion, seat: Seat, asOf: string): Answer {
  if (question !== 'checked') return answerOfKnowledge[seat[question]];
  if (seat.checkDate === null) return 'no';
  const age = daysBetween(seat.checkDate, asOf);
  if (Number.isNaN(age)) return 'open';
  // A check after the pack's date is the ledger's: later than that nothing can be.
  return age <= recentDays ? 'yes' : 'no';
}

function countAnswers(seats: readonly Seat[], asOf: string): AxisInputs['answers'] {
  const counts = Object.fromEntries(
    qualityQuestions.map((question) => [question, { yes: 0, no: 0, open: 0 }]),
  ) as Record<QualityQuestion, Record<Answer, number>>;
  for (const seat of seats)
    for (const question of qualityQuestions) counts[question][answerTo(question, seat, asOf)] += seat.places;
  return counts;
}

function countOpenSeats(seats: readonly Seat[], asOf: string): AxisInputs['openSeats'] {
  const isOpen = (input: OpenInput, seat: Seat) =>
    input === 'access' ? isAccessOpen(seat) : answerTo(input, seat, asOf) === 'open';
  const counts = { backrest: 0, armrest: 0, covered: 0, checked: 0, access: 0, any: 0 };
  for (const seat of seats) {
    const open = openInputs.filter((input) => isOpen(input, seat));
    for (const input of open) counts[input] += 1;
    if (open.length > 0) counts.any += 1;
  }
  return counts;
}
