import type { ArcCycles, ExposedArcs } from './data';

/** Which arcs hang together, and how far along its cycle each begins. */
export function orderCycles({ count, next, sweep }: ExposedArcs): ArcCycles {
  const cycleOf = new Int32Array(count).fill(-1);
  const position = new Float64Array(count);
  const length: number[] = [];
  const longestArc: number[] = [];
  for (let first = 0; first < count; first++) {
    if ((cycleOf[first] as number) >= 0) continue;
    const cycle = length.length;
    let walked = 0;
    let longest = first;
    for (let arc = first; arc >= 0 && (cycleOf[arc] as number) < 0; arc = next[arc] as number) {
      cycleOf[arc] = cycle;
      position[arc] = walked;
      walked += sweep[arc] as number;
      if ((sweep[arc] as number) > (sweep[longest] as number)) longest = arc;
    }
    length.push(walked);
    longestArc.push(longest);
  }
  return {
    count: length.length,
    cycleOf,
    position,
    length: Float64Array.from(length),
    longestArc: Int32Array.from(longestArc),
  };
}
