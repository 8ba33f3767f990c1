import { computed } from '@preact/signals';
import type { Position } from '../lib/units';
import { findPage } from './find-page';
import { heldWay } from './following';
import { lens } from './lens';
import { nearest } from './nearest';
import { position } from './position';
import { selection } from './selection';

/** A way on foot as the map draws it. */
interface WayOnFoot {
  /** Along the streets. */
  readonly line: readonly Position[];
  /** Straight legs between the streets and what stands beside them. */
  readonly legs: readonly (readonly Position[])[];
  readonly rank: number;
}

const noWays: readonly WayOnFoot[] = [];

/**
 * The way from the person to the open seat, else to the nearest: none before the person has said where
 * they stand, none while something else is open or a walk is planned, none where the list goes by straight
 * lines.
 */
export const waysOnFoot = computed<readonly WayOnFoot[]>(() => {
  const answer = nearest.value.value;
  if (lens.value !== 'find' || !position.value) return noWays;
  const open = selection.value;
  if (!open && findPage.value !== 'nearest') return noWays;
  if (heldWay.value && open?.kind === 'seat') return [{ ...heldWay.value, rank: 1 }];
  if (answer?.from !== 'person') return noWays;
  const aim = open ? answer.seats.find(({ id }) => open.kind === 'seat' && id === open.id) : answer.seats[0];
  return aim?.walk ? [{ line: aim.walk.line, legs: aim.walk.legs, rank: 1 }] : noWays;
});
