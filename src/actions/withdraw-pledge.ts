import { type Result, succeed } from '../lib/result';
import { giveCommand } from './give-command';

/**
 * Withdraws a pledge of this device, with a reason or without. The pledge stays in the ledger.
 * @param now the device's clock, milliseconds since 1970
 */
export async function withdrawPledge(
  pledgeId: string,
  reason: string | null,
  now = Date.now(),
): Promise<Result<void>> {
  const written = await giveCommand('applicant', { type: 'withdraw', pledgeId, reason }, undefined, now);
  return written.ok ? succeed(undefined) : written;
}
