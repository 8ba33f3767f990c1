import type { Seat } from '../district';
import type { SeatEdit } from './scenario';

/** Longest name of a scenario, in characters as people count them: one line of the panel. */
export const nameLimit = 60;

/** Most places of one seat that the form offers; the longest row of the pack's own seats has fewer. */
export const placesLimit = 99;

/**
 * A seat as it is first proposed: what the dementia-inclusive guide asks of one (British Columbia: "back
 * and arms"), three places as on the pack's usual bench. What a drawing cannot know stays unknown.
 */
export const proposedSeat: Required<SeatEdit> = {
  form: 'bench',
  places: 3,
  condition: 'in-use',
  access: 'yes',
  backrest: 'yes',
  armrest: 'yes',
  covered: 'unknown',
  lit: 'unknown',
  wheelchair: 'unknown',
};

/** What a proposed seat has in common with every other: nobody keeps it yet, and it is drawn for show. */
export const proposedOrigin = {
  provision: 'new',
  openingHours: null,
  material: null,
  checkDate: null,
  street: null,
  near: null,
  adoption: { keeper: null, keeperId: null, start: null, end: null, adoptable: true, reason: null },
  source: 'scenario',
  confidence: 'illustrative',
} as const satisfies Omit<Seat, keyof SeatEdit | 'id' | 'position'>;
