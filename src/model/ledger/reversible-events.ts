import type { KnownEventType } from './event';

/** The events that a command can put back exactly, see `counter-command.ts`. */
const reversible = [
  'pledge-submitted',
  'pledge-withdrawn',
  'pledge-refused',
  'pledge-ended',
  'pledge-lapsed',
  'pledge-reopened',
  'seat-condition-changed',
  'seat-edited',
  'seat-exclusivity-set',
  'seat-added',
  'seat-withdrawn',
  'seat-reopened',
  'seat-moved',
  'seat-merged',
  'seat-split',
  'seat-told-apart',
  'seat-surveyed',
  'survey-settled',
  'offer-made',
  'offer-withdrawn',
  'offer-reopened',
  'comment-given',
  'comment-withdrawn',
  'settings-changed',
] as const satisfies readonly KnownEventType[];

/** Whether events of this type can be put back at all. */
export const canHaveCounter = (type: string): boolean => reversible.some((known) => known === type);
