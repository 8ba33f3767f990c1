import type { Result } from '../lib/result';
import type { SurveyResult } from '../model/ledger/survey-vocabulary';
import { devicePosition, seatsToCheck, seenAttributes, seenNote } from '../state/field-check';
import { isOffice, today } from '../state/ledger';
import { followsDevice, lastFix } from '../state/position';
import { giveCommand } from './give-command';
import { lookAtSeatToCheck } from './start-field-check';

/**
 * A fix that is older says where one was, not where one is: a minute is two seats' distance. A device that is
 * followed tells when it moves, so who stands still has a right one for longer; five minutes are as long as
 * anybody looks at a seat. Milliseconds; source: own proposal.
 */
const freshness = { asked: 60_000, followed: 300_000 } as const;

/**
 * Records what was found before a seat, with how exactly the device knew where it was, and goes on to the next
 * seat of the round. The office's own check counts at once, any other waits for the office.
 */
export async function recordFieldCheck(
  seatId: string,
  result: SurveyResult,
  now = Date.now(),
): Promise<Result<unknown>> {
  const age = now - (lastFix.value?.time ?? -Infinity);
  const isFresh = age <= (followsDevice.value ? freshness.followed : freshness.asked);
  const stand = isFresh ? devicePosition.value : null;
  const next = nextAfter(seatId);
  const given = await giveCommand(isOffice.value ? 'office' : 'citizen', {
    type: 'survey-seat',
    seatId,
    finding: {
      result,
      day: today.value,
      accuracy: stand?.accuracy ?? null,
      position: stand?.at ?? null,
      attributes: seenAttributes.value,
      note: seenNote.value.trim() || null,
    },
  });
  if (!given.ok) return given;
  lookAtSeatToCheck(next);
  return given;
}

/** The seat after this one in the round, else the first that is left. */
function nextAfter(seatId: string): string | null {
  const ids = seatsToCheck.value.map(({ id }) => id);
  const at = ids.indexOf(seatId);
  return ids[at + 1] ?? ids.find((id) => id !== seatId) ?? null;
}
