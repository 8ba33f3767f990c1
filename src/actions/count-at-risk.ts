import { ownDevices, profile, storage } from '../state/ledger';
import { isPersisted } from '../store/is-persisted';

/**
 * How many events of this device are newer than the last export, where the browser may clear them by
 * itself; 0 where it has promised not to, does not say, or they cannot be read.
 */
export async function countAtRisk(): Promise<number> {
  const { value } = storage;
  if (value.kind !== 'device' || (await isPersisted()) !== false) return 0;
  const all = await value.store.ledger.all();
  const since = profile.value.exportedAt ?? Number.NEGATIVE_INFINITY;
  if (!all.ok) return 0;
  return all.value.records.filter(({ event }) => ownDevices.value.has(event.actor.device) && event.at > since)
    .length;
}
