/** Longest text and candidate that are compared, letters: what is longer is compared as far as this. */
const longest = 128;

/** Three lines of the table of edits, used again with every call: a search makes thousands of calls. */
const lines = [0, 1, 2].map(() => new Uint8Array(longest + 4)) as [Uint8Array, Uint8Array, Uint8Array];

/**
 * Fewest edits (a letter too many, too few, another one, two swapped: optimal string alignment) that make the
 * text a beginning of the candidate, from `start` on. Only the band of the table that the limit leaves is
 * computed (Ukkonen 1985), and no more of it once every way is over the limit.
 * @returns null when there are more than `limit`
 */
export function countEdits(text: string, candidate: string, limit: number, start = 0): number | null {
  const length = Math.min(text.length, longest);
  const width = Math.min(candidate.length - start, length + limit, longest);
  if (width < length - limit) return null;
  const beyond = limit + 1;
  let [before, above, line] = lines;
  for (let column = 0; column <= limit + 1; column++) above[column] = Math.min(column, beyond);
  for (let row = 1; row <= length; row++) {
    const first = Math.max(1, row - limit);
    const last = Math.min(width, row + limit);
    line[first - 1] = first === 1 ? Math.min(row, beyond) : beyond;
    let least = line[first - 1] as number;
    const letter = text.charCodeAt(row - 1);
    const letterBefore = text.charCodeAt(row - 2);
    for (let column = first; column <= last; column++) {
      const other = candidate.charCodeAt(start + column - 1);
      let edits = (above[column - 1] as number) + (letter === other ? 0 : 1);
      edits = Math.min(edits, (above[column] as number) + 1, (line[column - 1] as number) + 1, beyond);
      const isSwapped =
        row > 1 &&
        column > 1 &&
        letterBefore === other &&
        letter === candidate.charCodeAt(start + column - 2);
      if (isSwapped) edits = Math.min(edits, (before[column - 2] as number) + 1);
      line[column] = edits;
      if (edits < least) least = edits;
    }
    // The next line reaches one column farther.
    line[last + 1] = beyond;
    if (least > limit) return null;
    [before, above, line] = [above, line, before];
  }
  let fewest = beyond;
  for (let column = Math.max(0, length - limit); column <= Math.min(width, length + limit); column++)
    fewest = Math.min(fewest, above[column] as number);
  return fewest <= limit ? fewest : null;
}
