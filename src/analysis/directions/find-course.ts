import type { PlanePoint } from '../../geometry/local-plane';
import type { Piece } from './list-pieces';
import { courseOf } from './turn-of';

/**
 * The stretch from which a course is taken, metres: one corner of a street is drawn in several short
 * pieces, and who walks sees where the street goes. OSRM looks as far ahead (guidance, 10 m).
 */
const lookAhead = 10;

/** The course at the end of `pieces[last]`, not looking back beyond `pieces[first]`. */
export function courseAtEnd(pieces: readonly Piece[], first: number, last: number): number {
  const end = (pieces[last] as Piece).to;
  let start = end;
  let left = lookAhead;
  for (let i = last; i >= first && left > 0; i--) {
    const piece = pieces[i] as Piece;
    if (i < last && !isSame(piece.to, (pieces[i + 1] as Piece).from)) break;
    start = pointAlong(piece.to, piece.from, left / piece.length);
    left -= piece.length;
  }
  return courseOf(start, end);
}

/** The course at the beginning of `pieces[first]`, not looking on beyond `pieces[last]`. */
export function courseAtStart(pieces: readonly Piece[], first: number, last: number): number {
  const start = (pieces[first] as Piece).from;
  let end = start;
  let left = lookAhead;
  for (let i = first; i <= last && left > 0; i++) {
    const piece = pieces[i] as Piece;
    if (i > first && !isSame(piece.from, (pieces[i - 1] as Piece).to)) break;
    end = pointAlong(piece.from, piece.to, left / piece.length);
    left -= piece.length;
  }
  return courseOf(start, end);
}

const isSame = (a: PlanePoint, b: PlanePoint) => a[0] === b[0] && a[1] === b[1];

function pointAlong(from: PlanePoint, to: PlanePoint, share: number): PlanePoint {
  if (share >= 1) return to;
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}
