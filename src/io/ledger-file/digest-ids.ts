import { sha256 } from '../../lib/sha256';
import type { LedgerEvent } from '../../model/ledger/event';

/** SHA-256 (hex) of the ids of events in their order, one a line; empty where the browser cannot hash. */
export async function digestIds(events: readonly Pick<LedgerEvent, 'id'>[]): Promise<string> {
  return (await sha256(new TextEncoder().encode(events.map(({ id }) => id).join('\n')))) ?? '';
}
