import type { AppError } from '../lib/app-error';
import type { Result } from '../lib/result';
import type { Contact } from '../model/ledger/contact';
import type { LedgerEvent } from '../model/ledger/event';
import type { Scenario } from '../model/scenario/scenario';

/** The ledger's events as read, and what could not be read: damaged records are left out, not fatal. */
export interface LedgerContents {
  readonly events: readonly LedgerEvent[];
  readonly issues: readonly AppError[];
}

/** What one decision writes: all of it or nothing. */
export interface LedgerEntry {
  readonly events: readonly LedgerEvent[];
  /** The contact that goes with a new pledge, into its own store. */
  readonly contact?: { readonly pledgeId: string; readonly contact: Contact };
  /** Key of the draft that this decision completes. */
  readonly draft?: string;
}

export interface LedgerStore {
  all(): Promise<Result<LedgerContents>>;
  /**
   * Appends in one transaction; when it succeeds the write is durable. An id that exists is refused with
   * `ledger-conflict` (another tab was first: read again and decide again).
   */
  append(entry: LedgerEntry): Promise<Result<void>>;
  /** Calls back when another tab has appended or erased. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** Private. Nothing but the applicant's own screen reads it. */
export interface ContactStore {
  /** null = none was given, or it was erased. */
  read(pledgeId: string): Promise<Result<Contact | null>>;
  erase(pledgeId: string): Promise<Result<void>>;
}

/** Half-filled forms, which survive a reload. Private as contacts are: a draft may hold one. */
export interface DraftStore {
  read(key: string): Promise<Result<unknown>>;
  save(key: string, draft: unknown): Promise<Result<void>>;
  erase(key: string): Promise<Result<void>>;
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
  /** Random name of this device, made at first use; `[0-9a-z]{16}`. */
  readonly device: string;
  readonly ledger: LedgerStore;
  readonly contacts: ContactStore;
  readonly drafts: DraftStore;
  readonly scenarios: ScenarioStore;
  close(): void;
}
