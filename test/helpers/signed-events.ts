import { signEvents } from '../../src/actions/sign-events';
import { type LedgerFileSender, writeLedgerLines } from '../../src/io/ledger-file/write-ledger-lines';
import type { KnownEvent, LedgerEvent, LedgerRecord } from '../../src/model/ledger/event';
import { nextEventId } from '../../src/model/ledger/event-id';
import type { DeviceKeys } from '../../src/store/device-store';
import { makeSigningPair, toDeviceKeys } from '../../src/store/make-signing-pair';
import { expectValue } from './expect-value';
import { noon, sampleSubmission } from './sample-ledger';

/** Keys of a device of its own, with real cryptography. */
export async function makeKeys(): Promise<DeviceKeys> {
  return toDeviceKeys(await makeSigningPair(), 'nokeys0000000000');
}

/** Events as a device signs them. */
export async function sign(events: readonly LedgerEvent[], keys: DeviceKeys): Promise<LedgerEvent[]> {
  const records: readonly LedgerRecord[] = expectValue(await signEvents(events as KnownEvent[], keys));
  return records.map(({ event }) => event);
}

/** A pledge for each seat, a second apart. */
export function makePledges(device: string, seatIds: readonly string[], from = noon): LedgerEvent[] {
  return seatIds.map((seatId, i) => {
    const at = from + i * 1000;
    const id = nextEventId(null, at, device);
    return {
      id,
      at,
      actor: { role: 'applicant', device },
      type: 'pledge-submitted',
      subject: { kind: 'pledge', id },
      payload: sampleSubmission({ target: { kind: 'seat', seatId }, organisation: `示意单位 ${i}` }),
    };
  });
}

/** An event of a type that nobody here knows, with any payload. */
export function makeForeign(device: string, payload: object, at = noon): LedgerEvent {
  const id = nextEventId(null, at, device);
  const subject = { kind: 'grid', id: 'JA-07' } as const;
  return { id, at, actor: { role: 'citizen', device }, type: 'x-later', subject, payload: { ...payload } };
}

const sender = (device: string): LedgerFileSender => ({
  pack: 'jingansi',
  packAsOf: '2026-11-24',
  device,
  role: 'applicant',
  at: noon,
});

const encoder = new TextEncoder();
export const toBytes = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);

/** A ledger file of some events. */
export async function writeFile(events: readonly LedgerEvent[], keys: DeviceKeys): Promise<string> {
  return writeLedgerLines(events, sender(keys.device), keys);
}
