import type { AppError } from '../lib/app-error';
import type { Result } from '../lib/result';
import type { Contact } from '../model/ledger/contact';
import type { LedgerRecord, Subject } from '../model/ledger/event';
import type { LedgerState } from '../model/ledger/ledger-state';
import type { Scenario } from '../model/scenario/scenario';
import type { SeatWish } from '../model/wish/wish';

/** A state folded earlier, and what it holds; everything after it is the tail. */
export interface LedgerSnapshot {
  readonly state: LedgerState;
  /** Offices whose decisions are folded in, sorted: with other ones the snapshot is of no use. */
  readonly offices: readonly string[];
  /** The build whose code folded it; another one may fold otherwise. */
  readonly foldedBy: string;
  /** Damaged records that were left out of it. */
  readonly issues: readonly AppError[];
}

/** The ledger as read: damaged records are left out, not fatal. */
export interface LedgerContents {
  /** null = fold `records`, which are all there are. */
  readonly snapshot: LedgerSnapshot | null;
  /** All records, or those after the snapshot, by id. */
  readonly records: readonly LedgerRecord[];
  /** Counts the writes: what a decision rests on, see `append`. */
  readonly revision: number;
  readonly issues: readonly AppError[];
}

/** What one decision writes: all of it or nothing. */
export interface LedgerEntry {
  readonly records: readonly LedgerRecord[];
  /** The revision that was read when the decision was taken. */
  readonly revision: number;
  /** The contact that goes with a new pledge, into its own store. */
  readonly contact?: { readonly pledgeId: string; readonly contact: Contact };
  /** Images that the events refer to, by SHA-256 (hex). */
  readonly images?: ReadonlyMap<string, Blob>;
  /** Key of the draft that this decision completes. */
  readonly draft?: string;
  /** The seats file that this decision puts in place of the pack's; `kept` null = the pack's own again. */
  readonly baseline?: { readonly packId: string; readonly kept: KeptBaseline | null };
}

/** What a file brings: records of others, their images. */
export interface LedgerMerge {
  readonly records: readonly LedgerRecord[];
  readonly images?: ReadonlyMap<string, Blob>;
}

/** What became of a merge. An id that is here with other content is kept beside it: `doubles`. */
export interface LedgerMerged {
  readonly added: readonly string[];
  readonly known: readonly string[];
  readonly doubles: readonly string[];
}

export interface LedgerStore {
  /** The snapshot and its tail, or everything. */
  open(): Promise<Result<LedgerContents>>;
  /** Every record, by id: for files, for the audit view and for a fold from the start. */
  all(): Promise<Result<LedgerContents>>;
  /** The records that were written after `revision`, by id: what another tab has added. */
  since(revision: number): Promise<Result<LedgerContents>>;
  /** The records about one subject, by id. */
  about(subject: Subject): Promise<Result<readonly LedgerRecord[]>>;
  /**
   * Appends in one transaction; when it succeeds the write is durable. `ledger-conflict` = another tab
   * wrote since `revision` was read, and nothing is written: read again and decide again.
   * @returns the revision after it
   */
  append(entry: LedgerEntry): Promise<Result<number>>;
  /** Set union in one transaction. A record older than the snapshot discards the snapshot. */
  merge(merge: LedgerMerge): Promise<Result<LedgerMerged>>;
  /** Keeps a fold of the given revision for the next start; silently useless when another write came first. */
  keepSnapshot(snapshot: LedgerSnapshot, revision: number): Promise<Result<void>>;
  /** Calls back when another tab has written or erased anything but scenarios. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** This device's key pair (ECDSA P-256; the private key cannot be extracted) and the name that follows from it. */
export interface DeviceKeys {
  /** `deviceOfKey(publicKey)`, `[0-9a-z]{16}`. */
  readonly device: string;
  /** The raw point, base64url; null = this browser cannot sign here (no secure context). */
  readonly publicKey: string | null;
  /** Names under which this device acted before it had a key. */
  readonly formerDevices: readonly string[];
  /** Signs bytes; `signing-unavailable` where the browser cannot. */
  sign(bytes: Uint8Array): Promise<Result<Uint8Array>>;
}

/** Private: the contacts of this device's own pledges. Nothing but the applicant's own screen reads it. */
export interface ContactStore {
  /** null = none was given, or it was erased. */
  read(pledgeId: string): Promise<Result<Contact | null>>;
  /** Puts a contact right, or gives one later. */
  save(pledgeId: string, contact: Contact): Promise<Result<void>>;
  erase(pledgeId: string): Promise<Result<void>>;
}

/** A contact that an applicant has sent to the office. */
export interface ReceivedSlip {
  readonly pledgeId: string;
  readonly contact: Contact;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
}

/** Private, on the office's device: the slips that came in. */
export interface SlipStore {
  all(): Promise<Result<readonly ReceivedSlip[]>>;
  save(slip: ReceivedSlip): Promise<Result<void>>;
  erase(pledgeId: string): Promise<Result<void>>;
}

/** Half-filled forms, which survive a reload. Private as contacts are: a draft may hold one. */
export interface DraftStore {
  read(key: string): Promise<Result<unknown>>;
  save(key: string, draft: unknown): Promise<Result<void>>;
  erase(key: string): Promise<Result<void>>;
}

/** Images of designs, by SHA-256 (hex). */
export interface ImageStore {
  read(sha256: string): Promise<Result<Blob | null>>;
}

/** What this device knows of itself and others; nothing of it is an event. */
export interface DeviceProfile {
  /** Whether this is a device of the street office. */
  readonly isOffice: boolean;
  /** Offices confirmed on this device, beside the pack's own. */
  readonly offices: readonly {
    readonly device: string;
    readonly key: string;
    readonly confirmedAt: number;
  }[];
  /** When an event of this device was last put into a file for the office, by event id. */
  readonly sent: ReadonlyMap<string, number>;
  /** Own events that came back from the office. */
  readonly received: ReadonlySet<string>;
  /**
   * When the file that first brought a pledge was opened here, by pledge id, in that order: receipts are
   * confirmed in it, since what the applicants' clocks say decides nothing.
   */
  readonly arrived: ReadonlyMap<string, number>;
  /** When the ledger was last exported as a whole; null = never. */
  readonly exportedAt: number | null;
}

export interface ProfileStore {
  read(): Promise<Result<DeviceProfile>>;
  /** Changes it in one transaction, from what is stored. */
  change(change: (profile: DeviceProfile) => DeviceProfile): Promise<Result<DeviceProfile>>;
}

/** A newer seats file that the office has accepted in place of the pack's. */
export interface KeptBaseline {
  readonly packId: string;
  /** `content` of the version of the pack that it stands in for; absent = the site's own. */
  readonly packContent?: number;
  readonly asOf: string;
  readonly sha256: string;
  /** GeoJSON text as it came. */
  readonly seats: string;
}

export interface BaselineStore {
  read(packId: string): Promise<Result<KeptBaseline | null>>;
  save(baseline: KeptBaseline): Promise<Result<void>>;
  erase(packId: string): Promise<Result<void>>;
}

/** Stretches on which walkers missed a seat: their own, and on a planner's device those of files. */
export interface WishStore {
  /** By id; damaged ones are left out and stay where they are. */
  all(): Promise<Result<readonly SeatWish[]>>;
  save(wish: SeatWish): Promise<Result<void>>;
  erase(id: string): Promise<Result<void>>;
}

/** The scenarios as read, the ones changed last first, and what could not be read. */
export interface ScenarioContents {
  readonly scenarios: readonly Scenario[];
  readonly issues: readonly AppError[];
}

export interface ScenarioSaving {
  /** `changedAt` of the version that this one was made from; null = there is none on the device. */
  readonly replaces: string | null;
  /** `strict` for what a person has named or asked to keep: on disk when the promise resolves. */
  readonly durability: 'strict' | 'relaxed';
}

export interface ScenarioStore {
  all(): Promise<Result<ScenarioContents>>;
  /**
   * Keeps a scenario, unless another tab has changed or deleted it since it was read: then
   * `scenario-conflict`, and nothing is written.
   */
  save(scenario: Scenario, saving: ScenarioSaving): Promise<Result<void>>;
  erase(id: string): Promise<Result<void>>;
  /** Calls back when another tab has saved or erased. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/**
 * What this device keeps. Two makes behind one interface: IndexedDB, and a twin in memory for tests and
 * for the hour in which IndexedDB cannot be had; the twin promises nothing beyond the page's life.
 *
 * Errors: `storage-full`, `storage-blocked` (not allowed, or another tab holds an older version),
 * `storage-corrupt`, `storage-newer` (written by a later version), `storage-failed`.
 */
export interface DeviceStore {
  readonly kind: 'device' | 'memory';
  readonly keys: DeviceKeys;
  readonly ledger: LedgerStore;
  readonly contacts: ContactStore;
  readonly slips: SlipStore;
  readonly drafts: DraftStore;
  readonly images: ImageStore;
  readonly profile: ProfileStore;
  readonly baselines: BaselineStore;
  readonly wishes: WishStore;
  readonly scenarios: ScenarioStore;
  close(): void;
}
