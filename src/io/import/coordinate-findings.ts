import type { Position } from '../../lib/units';
import type { Datum } from '../datum/convert-datum';
import type { CrsFault } from './coordinates/crs-definition';
import type { CoordinatePlan } from './data';

/** What a shift was measured against; `file` = a column or the file itself names the datum, nothing was measured. */
export const shiftWitnesses = ['seats', 'places', 'streets', 'file'] as const;
export type ShiftWitness = (typeof shiftWitnesses)[number];

/** What was found about the coordinates of a table, each with the plan that would mend it. */
export type CoordinateFinding =
  | { readonly kind: 'swapped'; readonly plan: CoordinatePlan; readonly rows: number }
  | {
      /** The numbers are metres, and no system is named: the person must say which. */
      readonly kind: 'projected';
      readonly plan: CoordinatePlan;
      readonly candidates: readonly string[];
    }
  | {
      /** The system that the file names is not understood, so that no row has a place until another is chosen. */
      readonly kind: 'unknown-system';
      readonly plan: CoordinatePlan;
      /** As a person calls it. */
      readonly crs: string;
      /** What of it is not understood, and how it is called there; `form` = nothing of it is known. */
      readonly part: CrsFault['part'];
      readonly detail: string;
      readonly candidates: readonly string[];
    }
  | {
      /** The datum of the system is tied to WGS-84 to tens or hundreds of metres only. */
      readonly kind: 'untied';
      readonly datum: string;
    }
  | {
      /** All is off by the same way. `datum` = the shift of a map of China; null = some other one. */
      readonly kind: 'shifted';
      readonly plan: CoordinatePlan;
      readonly datum: Exclude<Datum, 'wgs84'> | null;
      /** Metres to the east and to the north by which the rows lie off. */
      readonly east: number;
      readonly north: number;
      readonly witness: ShiftWitness;
      /** How many rows met their counterpart with the shift taken off, of how many, and how many without. */
      readonly matches: number;
      readonly matchesBefore: number;
      readonly of: number;
      /** A few pairs for the map. */
      readonly examples: readonly { readonly before: Position; readonly after: Position }[];
    }
  | { readonly kind: 'outside'; readonly rows: number; readonly of: number };
