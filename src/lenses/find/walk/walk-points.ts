import type { RestLeg } from '../../../analysis/rest-route/data';
import { type Metres, metres } from '../../../lib/units';

/** Where one leg ends and the next begins. */
export type WalkPoint =
  | { readonly kind: 'start' | 'end' }
  /** A seat to rest on, numbered from 1 in the order of the walk. */
  | { readonly kind: 'stop'; readonly seatId: string; readonly number: number };

/** What is marked along a walk: its points, and the places that a ready walk leads through, where one cannot sit. */
export interface WalkMark {
  /** `place` = by its number among the places of the walk, the start being 0. */
  readonly point: WalkPoint | { readonly kind: 'place'; readonly place: number };
  /** The leg that leads on from here, from 0; the number of legs at the end. */
  readonly leg: number;
  /** How far it is to the next mark; nothing at the end. */
  readonly ahead: Metres;
}

/** The points of a walk in its order, one more than it has legs; none where there is no walk. */
export function listPoints(legs: readonly RestLeg[]): WalkPoint[] {
  let stops = 0;
  const points = legs.map(
    ({ toSeat }): WalkPoint =>
      toSeat === null ? { kind: 'end' } : { kind: 'stop', seatId: toSeat, number: ++stops },
  );
  return legs.length === 0 ? [] : [{ kind: 'start' }, ...points];
}

/** Everything that is marked along a walk, in its order. */
export function listMarks(legs: readonly RestLeg[]): WalkMark[] {
  return listPoints(legs).flatMap((point, i) => {
    const { via = [], length = metres(0) } = legs[i] ?? {};
    const marked = [
      { point, at: 0 },
      ...via.map(({ place, along }) => ({ point: { kind: 'place', place } as const, at: along })),
    ];
    return marked.map((mark, j) => ({
      point: mark.point,
      leg: i,
      ahead: metres((marked[j + 1]?.at ?? length) - mark.at),
    }));
  });
}

/** The longest of all legs, the first of equals; -1 where there is none. */
export function findLongestLeg(legs: readonly { readonly length: Metres }[]): number {
  return legs.reduce((longest, { length }, i) => (length > (legs[longest]?.length ?? -1) ? i : longest), -1);
}
