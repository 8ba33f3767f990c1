/**
 * The vocabulary of a pledge: tracks, states and what each command does in each state. Tables, so that
 * a state or command added later cannot be forgotten anywhere: every `Record` below must name it.
 */

/** How one takes part (认领 捐赠 规划 设计 开放共享). */
export const pledgeTracks = ['adopt', 'donate', 'plan', 'design', 'share'] as const;
export type PledgeTrack = (typeof pledgeTracks)[number];

/**
 * Where a state stands in a pledge's life: `pending` waits for a decision and makes a free seat
 * "requested"; `granted` is decided and claims the seat or offer; `held` keeps it; `disputed` waits for
 * the desk; `closed` is terminal.
 */
export type Standing = 'pending' | 'granted' | 'held' | 'disputed' | 'closed';

/** All states of a pledge that the ledger can hold. A draft is not in the ledger: it is a form. */
export const standingOf = {
  submitted: 'pending',
  received: 'pending',
  'under-review': 'pending',
  approved: 'granted',
  installed: 'granted',
  active: 'held',
  realised: 'closed',
  ended: 'closed',
  withdrawn: 'closed',
  refused: 'closed',
  lapsed: 'closed',
  contested: 'disputed',
} as const satisfies Readonly<Record<string, Standing>>;
export type PledgeState = keyof typeof standingOf;

/** Tracks whose grant claims its seat or offer for one keeper alone. */
export const claimingTracks = ['adopt', 'donate'] as const satisfies readonly PledgeTrack[];

/** Who gives a command: the key on the device must match (see `decide.ts`). */
export type Commander = 'applicant' | 'keeper' | 'office';

/**
 * What becomes of a pledge in each state; absent = refused there. `before` = the state that it had before
 * it was closed. A grant that meets another grant of the same seat becomes `contested` in the fold.
 */
type Transition = Readonly<Partial<Record<PledgeState, PledgeState | 'before'>>>;

export interface PledgeCommandRule {
  readonly by: readonly Commander[];
  readonly tracks: readonly PledgeTrack[];
  readonly to: Transition;
  /** A sentence that both sides and later applicants can read must come with it. */
  readonly needsReason: boolean;
}

/**
 * Commands on a pledge that exists (`submit` and `record` make one). The chain is definitions.md,
 * "Adoption"; a kept seat is not withdrawn from but ended, which the office does.
 */
export const pledgeCommands = {
  receive: { by: ['office'], tracks: pledgeTracks, to: { submitted: 'received' }, needsReason: false },
  'start-review': {
    by: ['office'],
    tracks: pledgeTracks,
    to: { received: 'under-review' },
    needsReason: false,
  },
  approve: {
    by: ['office'],
    tracks: pledgeTracks,
    to: { 'under-review': 'approved', contested: 'approved' },
    needsReason: true,
  },
  refuse: {
    by: ['office'],
    tracks: pledgeTracks,
    to: { received: 'refused', 'under-review': 'refused', approved: 'refused', contested: 'refused' },
    needsReason: true,
  },
  /**
   * The office sends a claim to another seat that its applicant accepts; a granted or running adoption too,
   * whose seat is gone: its term goes on.
   */
  move: {
    by: ['office'],
    tracks: ['adopt'],
    to: {
      received: 'received',
      'under-review': 'under-review',
      approved: 'approved',
      active: 'active',
      contested: 'under-review',
    },
    needsReason: true,
  },
  'note-payment': {
    by: ['office'],
    tracks: ['donate'],
    to: { approved: 'approved', installed: 'installed', active: 'active' },
    needsReason: false,
  },
  install: { by: ['office'], tracks: ['donate'], to: { approved: 'installed' }, needsReason: false },
  activate: {
    by: ['office'],
    tracks: ['adopt', 'donate', 'share'],
    /** A donation is active only when it stands: see `decide.ts`. */
    to: { approved: 'active', installed: 'active' },
    needsReason: false,
  },
  realise: { by: ['office'], tracks: ['plan', 'design'], to: { approved: 'realised' }, needsReason: false },
  renew: {
    by: ['office'],
    tracks: ['adopt', 'donate', 'share'],
    to: { active: 'active' },
    needsReason: false,
  },
  'hand-over': {
    by: ['office'],
    tracks: ['adopt', 'donate', 'share'],
    to: { active: 'active' },
    needsReason: false,
  },
  /** The keeper asks for renewal, hand-over or the end; the office answers. */
  ask: { by: ['keeper'], tracks: ['adopt', 'donate', 'share'], to: { active: 'active' }, needsReason: false },
  'decline-request': {
    by: ['office'],
    tracks: ['adopt', 'donate', 'share'],
    to: { active: 'active' },
    needsReason: true,
  },
  end: {
    by: ['office'],
    tracks: ['adopt', 'donate', 'share'],
    to: { installed: 'ended', active: 'ended' },
    needsReason: true,
  },
  /** After the grace of a term, or of a payment. */
  lapse: {
    by: ['office'],
    tracks: ['adopt', 'donate', 'share'],
    to: { approved: 'lapsed', active: 'lapsed' },
    needsReason: false,
  },
  withdraw: {
    by: ['applicant'],
    tracks: pledgeTracks,
    to: {
      submitted: 'withdrawn',
      received: 'withdrawn',
      'under-review': 'withdrawn',
      approved: 'withdrawn',
      contested: 'withdrawn',
    },
    needsReason: false,
  },
  /** Takes a closing step back: the applicant its withdrawal, the office its own. */
  reopen: {
    by: ['applicant', 'office'],
    tracks: pledgeTracks,
    to: { withdrawn: 'before', refused: 'before', ended: 'before', lapsed: 'before' },
    needsReason: true,
  },
} as const satisfies Readonly<Record<string, PledgeCommandRule>>;
export type PledgeCommandName = keyof typeof pledgeCommands;

/** What a keeper may ask of the office. */
export const keeperRequests = ['renewal', 'hand-over', 'end'] as const;
export type KeeperRequest = (typeof keeperRequests)[number];

/** What is done at a seat when one looks after it. */
export const careWorks = ['checked', 'cleaned', 'repaired'] as const;
export type CareWork = (typeof careWorks)[number];

/** What is wrong with a seat. `none`: somebody was there and could sit; nobody has to answer that. */
export const reportProblems = ['broken', 'blocked', 'gone', 'other', 'none'] as const;
export type ReportProblem = (typeof reportProblems)[number];

/** What one says of a proposed site or an offer. */
export const commentStances = ['support', 'objection'] as const;
export type CommentStance = (typeof commentStances)[number];

/** Derived from the events; nobody sets it. */
export const offerStates = ['open', 'reserved', 'taken', 'withdrawn'] as const;
export type OfferState = (typeof offerStates)[number];
