import { readContactSlip } from '../io/contact-slip/read-contact-slip';
import { appError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import type { SlipReport } from '../model/exchange/import-report';
import { isOffice, ledger } from '../state/ledger';
import { storage } from '../state/storage';
import { storageOpening } from './storage-opening';

/**
 * Puts a contact slip into the office's own store of contacts. A slip for a pledge that is not here yet is
 * kept for when it comes. One that the pledge's device did not sign never replaces another.
 * Errors: `slip-not-office`, `slip-not-vouched`, and those of `readContactSlip`.
 * @param now the device's clock, milliseconds since 1970
 */
export async function importSlip(text: string, now = Date.now()): Promise<Result<SlipReport>> {
  const { value } = storage;
  if (value.kind === 'opening') return fail(storageOpening);
  if (value.kind === 'memory') return fail(value.error);
  if (!isOffice.value)
    return fail(appError('slip-not-office', 'Contact slips are for the street office; nothing was kept.'));
  const read = await readContactSlip(text);
  if (!read.ok) return read;
  const { slip, device } = read.value;
  const pledge = ledger.value.pledges.get(slip.pledgeId);
  // An id ends with the name of the device that gave it.
  const isVouched = device !== null && device === (pledge?.device ?? slip.pledgeId.split('-').at(-1));
  const { slips } = value.store;
  const kept = await slips.all();
  if (!kept.ok) return kept;
  if (!isVouched && kept.value.some(({ pledgeId }) => pledgeId === slip.pledgeId))
    return fail(
      appError('slip-not-vouched', 'Another slip for this pledge is here, and this one is unsigned.'),
    );
  const saved = await slips.save({ pledgeId: slip.pledgeId, contact: slip.contact, receivedAt: now });
  if (!saved.ok) return saved;
  const { pledgeId, organisation } = slip;
  return succeed({ kind: 'slip', pledgeId, organisation, isPledgeKnown: pledge !== undefined, isVouched });
}
