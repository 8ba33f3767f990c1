import { type Result, succeed } from '../lib/result';
import { storage } from '../state/ledger';

/**
 * The public keys of devices that signed decisions in this ledger, for a person to confirm.
 * @returns keys (base64url) by the device's name
 */
export async function findOfficeKeys(
  devices: ReadonlySet<string>,
): Promise<Result<ReadonlyMap<string, string>>> {
  const { value } = storage;
  const keys = new Map<string, string>();
  if (value.kind === 'opening') return succeed(keys);
  const contents = await value.store.ledger.all();
  if (!contents.ok) return contents;
  for (const { event, authorship } of contents.value.records) {
    const isWanted = authorship === 'signed' && devices.has(event.actor.device);
    if (isWanted && event.key !== undefined) keys.set(event.actor.device, event.key);
  }
  return succeed(keys);
}
