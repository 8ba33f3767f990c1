import type { LedgerEvent } from '../../model/ledger/event';
import { verifyText } from '../verify-text';
import { digestIds } from './digest-ids';
import { headerText, type LedgerFileHeader } from './ledger-file';

/**
 * The device that vouches for a file: the header's signature holds, and the events are the ones that the
 * sender had, none more and none fewer.
 * @returns its name; null when nobody vouches for the file as it is
 */
export async function verifySender(
  header: LedgerFileHeader | null,
  events: readonly LedgerEvent[],
): Promise<string | null> {
  if (!header || header.ids !== (await digestIds(events))) return null;
  const device = await verifyText(headerText(header), header.key, header.signature);
  return device === header.device ? device : null;
}
