import { findDataQuality } from '../analysis/data-quality/find-data-quality';
import { findDuplicatesInSteps } from '../analysis/duplicates/find-duplicates';
import { planFieldCheck } from '../analysis/field-check/plan-field-check';
import { findStreetSide } from '../analysis/street-side/find-street-side';
import { seatProperties } from '../io/seat-properties';
import { runInSlices } from '../lib/run-in-slices';
import type { District } from '../model/district';
import type { Operations } from './messages';
import { networkOf } from './network-of';

/** What is asked while the seats of a district are checked and put right; loaded by the first question. */
export const answerEdits = {
  streetSide(district: District, { at }: Parameters<Operations['streetSide']>[0]) {
    return findStreetSide(networkOf(district), at);
  },
  seatDuplicates({ seats }: District, signal: AbortSignal) {
    const records = seats.map((seat) => ({
      id: seat.id,
      position: seat.position,
      properties: seatProperties(seat),
    }));
    return runInSlices(findDuplicatesInSteps([], records), signal);
  },
  dataQuality(
    district: District,
    request: Parameters<Operations['dataQuality']>[0],
    signal: AbortSignal,
  ): ReturnType<Operations['dataQuality']> {
    return runInSlices(findDataQuality(district, request), signal);
  },
  fieldCheck(
    district: District,
    request: Parameters<Operations['fieldCheck']>[0],
    signal: AbortSignal,
  ): ReturnType<Operations['fieldCheck']> {
    return runInSlices(planFieldCheck(district, networkOf(district), request), signal);
  },
};
