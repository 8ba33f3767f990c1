import type { Result } from '../lib/result';
import type { SurveyResult } from '../model/ledger/survey-vocabulary';
import { seatsToCheck, seenAttributes } from '../state/field-check';
import { isOffice, today } from '../state/ledger';
import { lastFix } from '../state/position';
import { giveCommand } from './give-command';
import { locateMe } from './locate-me';
import { lookAtSeatToCheck } from './start-field-check';

/** A fix that is older says where one was, not where one is: a minute is two seats' distance. */
const freshness = 60_000;

/**
 * Records what was found before a seat, with how exactly the device knew where it was, and goes on to the next
 * seat of the round. The office's own check counts at once, any other waits for the office.
 */
export async function recordFieldCheck(
  seatId: string,
  result: SurveyResult,
  now = Date.now(),
): Promise<Result<unknown>> {
  const fix = lastFix.value && now - lastFix.value.time <= freshness ? lastFix.value : null;
  const next = nextAfter(seatId);
  const given = await giveCommand(isOffice.value ? 'office' : 'citizen', {
    type: 'survey-seat',
    seatId,
    finding: {
      result,
      day: today.value,
      accuracy: fix?.accuracy ?? null,
      position: fix?.at ?? null,
      attributes: seenAttributes.value,
      note: null,
    },
  });
  if (!given.ok) return given;
  lookAtSeatToCheck(next);
  // The next one is recorded with a fix of its own, where the person lets the device look.
  if (lastFix.value) locateMe();
  return given;
}

/** The seat after this one in the round, else the first that is left. */
function nextAfter(seatId: string): string | null {
  const ids = seatsToCheck.value.map(({ id }) => id);
  const at = ids.indexOf(seatId);
  return ids[at + 1] ?? ids.find((id) => id !== seatId) ?? null;
}
