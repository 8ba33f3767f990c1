/**
 * The vocabulary of a pledge: tracks, states and what each command does in each state. Tables, so that
 * a state or command added later cannot be forgotten anywhere: every `Record` below must name it.
 */

/** How one takes part (认领 捐赠 规划 设计 开放共享). */
export const pledgeTracks = ['adopt', 'donate', 'plan', 'design', 'share'] as const;
export type PledgeTrack = (typeof pledgeTracks)[number];

/** The tracks that one can submit today; a track moves here when its form exists. */
export const openTracks = ['adopt', 'donate'] as const satisfies readonly PledgeTrack[];
export type OpenTrack = (typeof openTracks)[number];

/**
 * Where a state stands in a pledge's life: `pending` waits for the office and makes a free seat
 * "requested"; `held` keeps the seat; `disputed` waits for the desk; `closed` is terminal.
 */
export type Standing = 'pending' | 'held' | 'disputed' | 'closed';

/** All states of a pledge that the ledger can hold. A draft is not in the ledger: it is a form. */
export const standingOf = {
  submitted: 'pending',
  received: 'pending',
  'under-review': 'pending',
  approved: 'pending',
  installed: 'pending',
  active: 'held',
  realised: 'closed',
  ended: 'closed',
  withdrawn: 'closed',
  refused: 'closed',
  lapsed: 'closed',
  contested: 'disputed',
} as const satisfies Readonly<Record<string, Standing>>;
export type PledgeState = keyof typeof standingOf;

/** Commands on a pledge that exists. `submit` makes one and is not in this table. */
export type PledgeCommand = 'withdraw';

/**
 * What a command makes of a pledge in each state; null = refused there. A kept seat is not withdrawn
 * from but ended, which the office does; a contested pledge may still be withdrawn: that settles it.
 */
export const transitions: Readonly<Record<PledgeCommand, Readonly<Record<PledgeState, PledgeState | null>>>> =
  {
    withdraw: {
      submitted: 'withdrawn',
      received: 'withdrawn',
      'under-review': 'withdrawn',
      approved: 'withdrawn',
      installed: null,
      active: null,
      realised: null,
      ended: null,
      withdrawn: null,
      refused: null,
      lapsed: null,
      contested: 'withdrawn',
    },
  };
