import type { LegTable } from './create-leg-table';
import { roundRules } from './presets';
import { createWalkedStreets } from './walked-streets';

/** A round as anchors, its start first and last, and what is to be said of it. */
export interface JudgedRound {
  readonly stops: readonly number[];
  readonly length: number;
  readonly longestLeg: number;
  /** Share of the length that is walked for the second time. */
  readonly walkedTwice: number;
  /** 0 = as wished; 1 = of about the wished length, but much of it twice; 2 = neither. */
  readonly class: number;
  /** Within a class the least is the best. */
  readonly cost: number;
}

/** What a round is worth for whoever wishes to walk `wished` metres. */
export function judgeRound(legs: LegTable, stops: readonly number[], wished: number): JudgedRound {
  const walked = createWalkedStreets();
  let [length, longestLeg, twice] = [0, 0, 0];
  for (const [i, to] of stops.entries()) {
    if (i === 0) continue;
    const from = stops[i - 1] as number;
    const leg = legs.walk(from, to);
    length += leg;
    longestLeg = Math.max(longestLeg, leg);
    twice += walked.measure(legs.stretches(from, to));
    walked.add(legs.stretches(from, to));
  }
  const walkedTwice = length > 0 ? twice / length : 0;
  const off = Math.abs(length - wished) / wished;
  const isLong = off <= roundRules.lengthTolerance;
  const isWide = walkedTwice <= roundRules.mostTwice;
  return {
    stops,
    length,
    longestLeg,
    walkedTwice,
    class: isLong ? (isWide ? 0 : 1) : 2,
    cost: off + walkedTwice,
  };
}

/** Whether one round is to be given rather than another; of equal ones the first stays. */
export function isBetterRound(a: JudgedRound, b: JudgedRound | null): boolean {
  if (!b) return true;
  return a.class - b.class < 0 || (a.class === b.class && a.cost < b.cost);
}
