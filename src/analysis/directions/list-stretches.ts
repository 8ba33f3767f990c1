import type { Stretch } from './data';
import type { Piece } from './list-pieces';

/**
 * What is shorter is not told by itself, metres: about as far as a street of the district is wide (8 to 17 m:
 * the map's `streetMetres`), so that the offset of a crossing is no "turn left, 4 m".
 */
export const shortestStretch = 12;

/**
 * The stretches of a way by the names of their streets. The shortest first becomes part of its longer
 * neighbour, so that a way back is told by the same streets. Paths without a name are one path: nobody could
 * tell one from the other by words.
 */
export function listStretches(pieces: readonly Piece[]): Stretch[] {
  const stretches = joinSame(
    pieces,
    pieces.map((_, i) => ({ first: i, last: i, coreFirst: i, coreLast: i })),
  );
  while (stretches.length > 1) {
    const lengths = stretches.map(({ first, last }) => lengthOf(pieces, first, last));
    const least = Math.min(...lengths);
    if (least >= shortestStretch) break;
    const at = lengths.indexOf(least);
    const isIntoNext = (lengths[at + 1] ?? -1) > (lengths[at - 1] ?? -1);
    const into = stretches[isIntoNext ? at + 1 : at - 1] as Stretch;
    const gone = stretches[at] as Stretch;
    stretches.splice(isIntoNext ? at : at - 1, 2, {
      ...into,
      first: Math.min(into.first, gone.first),
      last: Math.max(into.last, gone.last),
    });
    stretches.splice(0, stretches.length, ...joinSame(pieces, stretches));
  }
  return stretches;
}

/** Metres of pieces `first` up to `last`. */
export const lengthOf = (pieces: readonly Piece[], first: number, last: number): number =>
  pieces.slice(first, last + 1).reduce((sum, { length }) => sum + length, 0);

function joinSame(pieces: readonly Piece[], stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const before = joined.at(-1);
    if (before && nameOf(pieces, before) === nameOf(pieces, stretch))
      joined[joined.length - 1] = { ...stretch, first: before.first, coreFirst: before.coreFirst };
    else joined.push(stretch);
  }
  return joined;
}

const nameOf = (pieces: readonly Piece[], { coreFirst }: Stretch) => pieces[coreFirst]?.street.name?.zh;
