import { signal } from '@preact/signals';
import type { Position } from '../lib/units';
import type { PersonPosition } from './position';

/**
 * The walk with rests that is asked for, as a link says it: a way to a place, a round from here where there is a
 * length, a ready walk where there is an id. It starts where the person is. A member that is absent was not said.
 */
export interface WalkPlan {
  to?: Position | undefined;
  /** The longest walk without a rest, metres; absent = the smallest that this walk allows. */
  rest?: number | undefined;
  /** Length of a round, metres. */
  round?: number | undefined;
  /** Id of a ready walk; empty = none is chosen yet. */
  tour?: string | undefined;
}

/**
 * What a link may ask for, metres. A rest of a few steps or of an hour's walk is a slip, and a round may be as long
 * as an afternoon.
 */
export const walkPlanLimits = { rest: [5, 3000], round: [200, 10_000] } as const;

export const walkPlan = signal<WalkPlan>({});

/** The end that was last set on this device: with its name, and also a fix, which never goes into a link. */
export const lastEnd = signal<PersonPosition | null>(null);
