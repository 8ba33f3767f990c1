/** A piece of a text: what stands before the first start, or from one start to the next. */
export interface TextPiece {
  readonly text: string;
  readonly isStart: boolean;
  /** Only its beginning is here. */
  readonly isTooLong: boolean;
}

/** Characters of a start that the end of a part may cut in two. */
const longestStart = 64;

/**
 * Cuts a text that comes in parts where something begins, and holds no more of it than one piece: of a piece that is too
 * long its beginning.
 * @param start global
 * @param longest characters of a piece
 */
export async function* cutAtStarts(
  parts: AsyncIterable<{ readonly text: string }>,
  start: RegExp,
  longest: number,
): AsyncGenerator<TextPiece, void, void> {
  let isStart = false;
  let isTooLong = false;
  /** The beginning of the piece that is open; what came after it too, unless it is too long. */
  let piece = '';
  /** What is still searched: the end of it may be half a start. */
  let tail = '';
  const takePiece = (more: string): TextPiece => ({
    text: isTooLong ? piece : piece + more,
    isStart,
    isTooLong,
  });
  for await (const { text } of parts) {
    const searched = tail + text;
    let from = 0;
    start.lastIndex = 0;
    for (let found = start.exec(searched); found; found = start.exec(searched)) {
      yield takePiece(searched.slice(from, found.index));
      [piece, from, isStart, isTooLong] = [found[0], start.lastIndex, true, false];
    }
    const rest = searched.slice(from);
    tail = rest.slice(-longestStart);
    if (!isTooLong) piece += rest.slice(0, rest.length - tail.length);
    if (piece.length > longest) {
      isTooLong = true;
      piece = piece.slice(0, longestStart);
    }
  }
  yield takePiece(tail);
}
