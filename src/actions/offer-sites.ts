import { appError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import type { Offer } from '../model/offer/offer';
import { isOffice, ledger } from '../state/ledger';
import { giveCommand } from './give-command';
import { openLedger } from './open-ledger';

/** What became of sites that were offered: how many are new, and how many were offered before. */
export interface OfferedSites {
  readonly made: number;
  readonly known: number;
}

/**
 * Puts offers into the ledger of this device, if it is the street office's. Opens the ledger first: it is
 * loaded only when sites are offered.
 * Errors: `not-the-office` (nothing was written), and those of the ledger.
 */
export async function offerSites(offers: readonly Offer[]): Promise<Result<OfferedSites>> {
  await openLedger();
  if (!isOffice.value)
    return fail(appError('not-the-office', 'Only a device of the street office offers sites.'));
  const made = offers.filter(({ id }) => !ledger.value.offers.has(id)).length;
  const known = offers.length - made;
  if (made === 0) return succeed({ made, known });
  const given = await giveCommand('office', { type: 'make-offers', offers });
  return given.ok ? succeed({ made, known }) : given;
}
