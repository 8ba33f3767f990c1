import type { Position } from '../../../lib/units';

/** The point of some lines that is nearest to a point; null where there is no line. */
export function nearestOnLines(point: Position, lines: readonly (readonly Position[])[]): Position | null {
  // A degree of longitude is shorter than one of latitude by this.
  const squeeze = Math.cos((point[1] * Math.PI) / 180);
  let best: Position | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines)
    for (const [i, to] of line.entries()) {
      const from = line[i - 1] ?? to;
      const [x, y] = [(to[0] - from[0]) * squeeze, to[1] - from[1]];
      const [px, py] = [(point[0] - from[0]) * squeeze, point[1] - from[1]];
      const lengthSquared = x * x + y * y;
      const share = lengthSquared === 0 ? 0 : Math.max(0, Math.min(1, (px * x + py * y) / lengthSquared));
      const off = Math.hypot(px - share * x, py - share * y);
      if (off >= least) continue;
      least = off;
      best = between(from, to, share);
    }
  return best;
}

/** Half way along a line. In degrees: a street is short enough that its middle does not move by a metre for it. */
export function middleOfLine(line: readonly Position[]): Position {
  const lengths = line
    .slice(1)
    .map(([x, y], i) => Math.hypot(x - (line[i]?.[0] ?? x), y - (line[i]?.[1] ?? y)));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    if (left <= length && length > 0)
      return between(line[i] as Position, line[i + 1] as Position, left / length);
    left -= length;
  }
  return line[0] as Position;
}

const between = (from: Position, to: Position, share: number): Position => [
  from[0] + share * (to[0] - from[0]),
  from[1] + share * (to[1] - from[1]),
];
