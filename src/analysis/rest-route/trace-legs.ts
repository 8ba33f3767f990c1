import type { LocalPlane } from '../../geometry/local-plane';
import { createAnchorFinder } from '../../geometry/street-graph/create-anchor-finder';
import type { Anchor } from '../../geometry/street-graph/data';
import { metres, type Position } from '../../lib/units';
import type { RestLeg } from './data';
import type { AnchoredNetwork } from './find-legs';
import type { RestPlace } from './list-rests';

/** The legs of a walk from place to place, `stops` by their numbers among anchors and places. */
export function traceLegs(
  plane: LocalPlane,
  network: Pick<AnchoredNetwork, 'graph' | 'anchors'>,
  places: readonly Omit<RestPlace, 'anchor'>[],
  stops: readonly number[],
  rest: number,
): RestLeg[] {
  return stops.slice(1).map((stop, i) => {
    const before = stops[i] as number;
    const { length, line } = traceLeg(plane, network, places, before, stop);
    return {
      fromSeat: places[before]?.id ?? null,
      toSeat: places[stop]?.id ?? null,
      length: metres(length),
      tooLong: length > rest,
      line,
    };
  });
}

/** From a place straight to the street, along the network, and straight to the other place. */
function traceLeg(
  plane: LocalPlane,
  { graph, anchors }: Pick<AnchoredNetwork, 'graph' | 'anchors'>,
  places: readonly { readonly position: Position }[],
  from: number,
  to: number,
): { readonly length: number; readonly line: readonly Position[] } {
  const [found] = createAnchorFinder(graph, [anchors[to] as Anchor])(anchors[from] as Anchor, 1);
  const ends = [from, to].map((i) => places[i]?.position as Position) as [Position, Position];
  const line: Position[] = [ends[0], ...(found?.way ?? []).map(plane.toPosition), ends[1]];
  const distinct = line.filter(
    (at, i) => i === 0 || at[0] !== line[i - 1]?.[0] || at[1] !== line[i - 1]?.[1],
  );
  return { length: found?.distance ?? Infinity, line: distinct.length > 1 ? distinct : ends };
}
