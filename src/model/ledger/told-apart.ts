import type { LedgerState } from './ledger-state';

/** The two in the order of their ids. */
export const orderPair = (one: string, other: string): readonly [low: string, high: string] =>
  one < other ? [one, other] : [other, one];

/** Whether somebody has looked at two seats that look like one and found that they are two. */
export function isToldApart({ seats }: Pick<LedgerState, 'seats'>, one: string, other: string): boolean {
  const [low, high] = orderPair(one, other);
  return seats.get(low)?.apartFrom.includes(high) ?? false;
}
