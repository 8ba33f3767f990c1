import type { Position } from '../../lib/units';
import type { Seat } from '../district';

/** What one step did. The word in the undo button and in the list of steps comes from it. */
export const stepKinds = ['add', 'move', 'remove', 'edit', 'site', 'restore'] as const;
export type StepKind = (typeof stepKinds)[number];

/** One seat before and after a step; null = not there. */
export interface SeatChange {
  readonly id: string;
  readonly before: Seat | null;
  readonly after: Seat | null;
}

/** A reversible step: undo puts every `before` back. */
export interface ScenarioStep {
  readonly kind: StepKind;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly changes: readonly SeatChange[];
}

/** A named what-if over the seats of a pack. Nothing in it touches the pack or the ledger. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  /** Id of the district and date of the pack that it was drawn on. */
  readonly packId: string;
  readonly packAsOf: string;
  /** ISO 8601 instants. */
  readonly createdAt: string;
  readonly changedAt: string;
  readonly steps: readonly ScenarioStep[];
  /** How many steps are in force; the ones behind can be redone. */
  readonly done: number;
}

/** Seats that differ from the pack, by id; null = taken away. */
export type SeatOverlay = ReadonlyMap<string, Seat | null>;

/** What may be changed of a seat without moving it. */
export const editableFields = [
  'form',
  'places',
  'condition',
  'access',
  'backrest',
  'armrest',
  'covered',
  'lit',
  'wheelchair',
] as const satisfies readonly (keyof Seat)[];
export type SeatEdit = Partial<Pick<Seat, (typeof editableFields)[number]>>;

/** A seat that is proposed: where, and in what it differs from the usual proposal (`proposedSeat`). */
export interface SeatSite {
  readonly position: Position;
  readonly fields?: SeatEdit;
}

/**
 * What one wants done; `site` is several proposals in one step, as siting finds them; `restore` makes a seat
 * of the pack again what it is there, also one that was removed.
 */
export type ScenarioCommand =
  | { readonly kind: 'add'; readonly site: SeatSite }
  | { readonly kind: 'move'; readonly id: string; readonly to: Position }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'restore'; readonly id: string }
  | { readonly kind: 'edit'; readonly id: string; readonly fields: SeatEdit }
  | { readonly kind: 'site'; readonly sites: readonly SeatSite[] };
