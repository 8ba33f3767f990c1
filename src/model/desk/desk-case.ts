import type { OfferRecord, Pledge, SeatReport } from '../ledger/ledger-state';

/**
 * What the office has to do next about a case. Derived from the states and days; nobody sets it. In the
 * order in which a case goes through them, which is the order of the filter.
 */
export const deskSteps = [
  'resolve-contest',
  'receive',
  'review',
  'decide',
  'answer-comments',
  'chase-payment',
  'install',
  'activate',
  'realise',
  'answer-request',
  'settle-term',
  'mend',
] as const;
export type DeskStep = (typeof deskSteps)[number];

/** A step that is owed. */
export interface DeskDue {
  readonly step: DeskStep;
  /** When the step came up, milliseconds since 1970. */
  readonly since: number;
  /** Last day for it on the district's calendar, `YYYY-MM-DD`; null = the settings give none. */
  readonly day: string | null;
}

/** One claim of a case. */
export interface DeskClaim {
  readonly pledge: Pledge;
  /** null = it waits for nothing that the office does. */
  readonly due: DeskDue | null;
  /** Submitted more than a day off the clock of receipt: told, never judged by. */
  readonly hasOddClock: boolean;
}

/** What lies open on the desk under one heading: all claims on one seat or offer, one pledge, one report. */
export interface DeskCase {
  /** Of the seat, offer, pledge or report: what `deskCase` holds. */
  readonly id: string;
  readonly kind: 'seat' | 'offer' | 'pledge' | 'report';
  /** The seat that it is about; null = none, or one that is not there yet. */
  readonly seatId: string | null;
  /** In order of receipt; the ones not yet received follow, in order of submission. */
  readonly claims: readonly DeskClaim[];
  readonly report: SeatReport | null;
  readonly offer: OfferRecord | null;
  /** The most urgent of its steps; null = it waits for nothing, and is open only to be looked at. */
  readonly due: DeskDue | null;
  /** Whole days by which that is overdue; 0 = it is not. */
  readonly overdueDays: number;
}

/** A case of the queue: something is owed. */
export type WaitingCase = DeskCase & { readonly due: DeskDue };
