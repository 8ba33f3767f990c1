import type { AppError } from '../../lib/app-error';

/** What a ledger file brought, as far as it can be told in counts. */
export interface LedgerReport {
  readonly kind: 'ledger';
  /** Name of the file. */
  readonly file: string;
  /** Events that are new here, and those that were here already. */
  readonly added: number;
  readonly known: number;
  /** Events whose id is here with other content: kept beside it. */
  readonly doubles: number;
  /** Of the new ones, those that are kept and not counted. */
  readonly unsigned: number;
  readonly forged: number;
  /** Ids of the pledges that the merge has made contested. */
  readonly contested: readonly string[];
  /** Own events that the office has received, as this file shows for the first time. */
  readonly received: number;
  /** Id of the pack that the sender used, where it is another one. */
  readonly otherPack: string | null;
  /** Lines that could not be read, and records that the header promises beyond them. */
  readonly damaged: number;
  readonly missing: number;
  /** Things in a zip that were passed over. */
  readonly passed: number;
  /** Damaged lines and what was passed over in a zip, one by one. */
  readonly issues: readonly AppError[];
}

/** What became of a contact slip at the desk. Nothing of the contact is in it. */
export interface SlipReport {
  readonly kind: 'slip';
  readonly pledgeId: string;
  readonly organisation: string;
  /** Whether the ledger here has the pledge. */
  readonly isPledgeKnown: boolean;
  /** Whether the device that made the pledge vouches for the slip. */
  readonly isVouched: boolean;
}

export type ImportReport = LedgerReport | SlipReport;
