import { writeBase64Url } from '../lib/base64url';
import { type Result, succeed } from '../lib/result';
import { canonicalText } from '../model/ledger/canonical-text';
import type { KnownEvent, LedgerRecord } from '../model/ledger/event';
import type { DeviceKeys } from '../store/device-store';

/**
 * Signs events with this device's key. Those under a name from before the key cannot be signed: they
 * count on this device only, as the pledge does that they are about.
 * @returns the events as records, or `signing-unavailable`
 */
export async function signEvents(
  events: readonly KnownEvent[],
  keys: DeviceKeys,
): Promise<Result<readonly LedgerRecord[]>> {
  const records: LedgerRecord[] = [];
  for (const event of events) {
    if (keys.formerDevices.includes(event.actor.device)) {
      records.push({ event, authorship: 'own' });
      continue;
    }
    const keyed = { ...event, key: keys.publicKey ?? '' };
    const signature = await keys.sign(new TextEncoder().encode(canonicalText(keyed)));
    if (!signature.ok) return signature;
    const signed = { ...keyed, signature: writeBase64Url(signature.value) };
    records.push({ event: signed, authorship: 'signed' });
  }
  return succeed(records);
}
