import type { LedgerEvent } from '../model/ledger/event';
import { changeProfile } from './change-profile';

/** Remembers in which order pledges came in, by this device's clock and the order of the files. */
export async function noteArrivals(events: readonly LedgerEvent[]): Promise<void> {
  const pledges = events.filter(({ type }) => type === 'pledge-submitted');
  if (pledges.length === 0) return;
  const now = Date.now();
  await changeProfile((profile) => ({
    ...profile,
    arrived: new Map([...profile.arrived, ...pledges.map(({ id }) => [id, now] as const)]),
  }));
}
