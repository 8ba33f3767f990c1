import { type AnchoredNetwork, findLegs } from '../rest-route/find-legs';

/**
 * The legs that a tour can be made of. Its nodes are the start, the end, and every seat once a section (from
 * one place of the tour to the next), numbered by seat, then by section: whoever sits there has been to the
 * places before the section and not to those behind it.
 */
export interface TourLegs {
  readonly count: number;
  readonly start: number;
  readonly end: number;
  /** Metres of the leg from node to node by way of the places between; Infinity = there is none. */
  readonly measure: (from: number, to: number) => number;
  /** The anchors of a leg: where it begins, the places that it leads through, where it ends. */
  readonly listAnchors: (from: number, to: number) => number[];
}

/**
 * Measures the walks between the anchors of a tour: first `seats` seats, then its places in their order, two or
 * more. No leg of the best tour is longer than the walk that passes all seats by, so no search goes farther.
 * Pauses after each anchor.
 * @returns null where no way leads from one place to the next
 */
export function* measureTourLegs(
  network: AnchoredNetwork,
  seats: number,
): Generator<void, TourLegs | null, void> {
  const size = network.anchors.length;
  const sections = size - seats - 1;
  /** By place, the walk from the start through the places, with no seat. */
  const through = [0];
  for (let place = 1; place <= sections; place++) {
    const legs = findLegs(network, seats + place - 1, Infinity);
    through.push((through[place - 1] as number) + (legs.get(seats + place) ?? Infinity));
    yield;
  }
  const whole = through[sections] as number;
  if (whole === Infinity) return null;
  // By seat, and last by the start, the walks to all anchors.
  const walks: Float64Array[] = [];
  for (let anchor = 0; anchor <= seats; anchor++) {
    const row = new Float64Array(size).fill(Infinity);
    for (const [other, walk] of findLegs(network, anchor, whole)) row[other] = walk;
    walks.push(row);
    yield;
  }
  const start = seats * sections;
  const end = start + 1;
  const anchorOf = (node: number) => (node === end ? size - 1 : Math.floor(node / sections));
  // The end lies behind the last section.
  const sectionOf = (node: number) => (node === end ? sections : node % sections);
  const walk = (anchor: number, other: number) => (walks[anchor] as Float64Array)[other] as number;
  return {
    count: end + 1,
    start,
    end,
    measure: (from, to) => {
      const [first, last] = [sectionOf(from), sectionOf(to)];
      if (from === end || to === start || last < first) return Infinity;
      const anchor = anchorOf(from);
      if (last === first) return walk(anchor, anchorOf(to));
      const places = (through[last] as number) - (through[first + 1] as number);
      const toLast = walk(anchor, seats + first + 1) + places;
      return to === end ? toLast : toLast + walk(anchorOf(to), seats + last);
    },
    listAnchors: (from, to) => {
      const places: number[] = [];
      for (let place = sectionOf(from) + 1; place <= Math.min(sectionOf(to), sections - 1); place++)
        places.push(seats + place);
      return [anchorOf(from), ...places, anchorOf(to)];
    },
  };
}
