import type { Seat } from '../../model/district';
import { seatAttributes } from '../../model/vocabulary';
import { daysBetween } from '../data-quality/days-between';

/**
 * What makes a seat urgent to look at, in days without a check. Source: own proposal, so that an open report
 * comes before all but the oldest, and five unknown attributes weigh about as much as a year.
 */
const neverChecked = 5 * 365;
const report = 2 * 365;
const unknownAttribute = 73;

/** How urgent it is to look at a seat, in days: the longer nobody did and the less is known, the more. */
export function measureUrgency(seat: Seat, today: string, isReported: boolean): number {
  const age = seat.checkDate === null ? neverChecked : Math.max(0, daysBetween(seat.checkDate, today));
  const unknown = seatAttributes.filter((name) => seat[name] === 'unknown').length;
  return age + unknown * unknownAttribute + (isReported ? report : 0);
}
