import type { Contact } from '../model/ledger/contact';
import type { Scenario } from '../model/scenario/scenario';
import type { SeatWish } from '../model/wish/wish';
import type { DeviceProfile, DeviceStore, KeptBaseline, LedgerSnapshot, ReceivedSlip } from './device-store';
import type { KeptRecord } from './kept-record';
import { makeDeviceName } from './make-device-name';
import type { SigningPair } from './make-signing-pair';
import { emptyProfile } from './read-profile';

/** What stores opened on the same memory share, as tabs share a device. */
export interface Memory {
  readonly pair: SigningPair | null;
  readonly device: string;
  readonly records: Map<string, KeptRecord>;
  readonly contacts: Map<string, Contact>;
  readonly slips: Map<string, ReceivedSlip>;
  readonly drafts: Map<string, unknown>;
  readonly images: Map<string, Blob>;
  readonly baselines: Map<string, KeptBaseline>;
  readonly wishes: Map<string, SeatWish>;
  readonly listeners: Map<() => void, DeviceStore>;
  readonly scenarios: Map<string, Scenario>;
  readonly scenarioListeners: Map<() => void, DeviceStore>;
  /** What is replaced as a whole. */
  readonly head: {
    revision: number;
    profile: DeviceProfile;
    snapshot: { readonly kept: LedgerSnapshot; readonly revision: number } | null;
  };
}

/** @param pair the device's keys (`makeSigningPair`); null = it cannot sign */
export function makeMemory(pair: SigningPair | null = null): Memory {
  return {
    pair,
    device: makeDeviceName(),
    records: new Map(),
    contacts: new Map(),
    slips: new Map(),
    drafts: new Map(),
    images: new Map(),
    baselines: new Map(),
    wishes: new Map(),
    listeners: new Map(),
    scenarios: new Map(),
    scenarioListeners: new Map(),
    head: { revision: 0, profile: emptyProfile, snapshot: null },
  };
}
