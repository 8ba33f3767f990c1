import type { walkKind } from '../state/walk-aim';
import { lastEnd, type WalkPlan, walkPlan } from '../state/walk-plan';

/** Asks for another walk: with other rests, another length, another of the ready ones. */
export function changeWalk(change: Partial<WalkPlan>): void {
  walkPlan.value = { ...walkPlan.value, ...change };
}

/** The round that one was about to walk comes back with its length. */
let lastRound = 1000;

/** Asks for a walk of another kind, with the same rests; where one wanted to go is kept meanwhile. */
export function chooseWalkKind(kind: typeof walkKind.value): void {
  const { rest, round } = walkPlan.value;
  lastRound = round ?? lastRound;
  const end = lastEnd.value;
  if (kind === 'way') walkPlan.value = { rest, to: end?.source === 'device' ? undefined : end?.at };
  else walkPlan.value = kind === 'round' ? { rest, round: lastRound } : { rest, tour: '' };
}
