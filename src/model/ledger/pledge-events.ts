import type { KnownEventType } from './event';
import type { PledgeCommandName } from './pledge-vocabulary';

/** The event that each command on a pledge causes. */
export const pledgeEvents = {
  receive: 'pledge-received',
  'start-review': 'pledge-review-started',
  approve: 'pledge-approved',
  refuse: 'pledge-refused',
  move: 'pledge-moved',
  'note-payment': 'pledge-payment-noted',
  install: 'pledge-installed',
  activate: 'pledge-activated',
  realise: 'pledge-realised',
  renew: 'pledge-renewed',
  'hand-over': 'pledge-handed-over',
  ask: 'pledge-request-made',
  'decline-request': 'pledge-request-declined',
  end: 'pledge-ended',
  lapse: 'pledge-lapsed',
  withdraw: 'pledge-withdrawn',
  reopen: 'pledge-reopened',
} as const satisfies Readonly<Record<PledgeCommandName, KnownEventType>>;

export type PledgeEventType = (typeof pledgeEvents)[PledgeCommandName];

/** The command that causes an event on a pledge. */
export const commandOfEvent = Object.fromEntries(
  Object.entries(pledgeEvents).map(([command, type]) => [type, command]),
) as Readonly<Record<PledgeEventType, PledgeCommandName>>;
