import type { Result } from '../lib/result';
import { giveCommand } from './give-command';

/**
 * Records that two seats that look like one are two, or, with `apart` false, that this was a mistake. They are
 * not offered again wherever the record is read.
 * @param reason the sentence that the ledger keeps with it
 */
export const keepTwo = (
  [seatId, other]: readonly [string, string],
  apart: boolean,
  reason: string,
): Promise<Result<unknown>> => giveCommand('office', { type: 'tell-apart', seatId, other, apart, reason });
