/**
 * Whether a seat serves a need, as a third-answer logic:
 * `usable` · `unusable` (known) · `unknown` (fails only for want of knowledge, counted apart).
 */
export type Usability = 'usable' | 'unusable' | 'unknown';

export interface SeatUsability {
  readonly usability: Usability;
  /** Hours are absent and the form lets us assume that it is open (counted and shown as "n assumed"). */
  readonly assumedOpen: boolean;
}

/** One entry a seat, by id, in the order of `district.seats`. */
export type UsabilityBySeat = ReadonlyMap<string, SeatUsability>;
