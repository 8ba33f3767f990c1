import { signEvents } from '../../src/actions/sign-events';
import type { KnownEvent, LedgerRecord } from '../../src/model/ledger/event';
import type { DeviceKeys } from '../../src/store/device-store';
import { makeSigningPair, toDeviceKeys } from '../../src/store/make-signing-pair';
import { expectValue } from './expect-value';

/** A device that signs as the app does, without a storage. */
export interface Signer {
  readonly keys: DeviceKeys;
  readonly sign: <Event extends KnownEvent>(
    event: Event,
  ) => Promise<LedgerRecord & { readonly event: Event }>;
}

export async function makeSigner(): Promise<Signer> {
  const keys = toDeviceKeys(await makeSigningPair(), '');
  return {
    keys,
    sign: async (event) => expectValue(await signEvents([event], keys))[0] as never,
  };
}
