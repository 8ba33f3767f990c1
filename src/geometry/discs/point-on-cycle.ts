import type { DiscUnion } from './data';

/** The point of a cycle so many radians along it, clockwise. */
export function pointOnCycle(union: DiscUnion, cycle: number, position: number): [x: number, y: number] {
  const { mesh, radius, arcs, cycles } = union;
  const longest = cycles.longestArc[cycle] as number;
  let arc = longest;
  // From the longest arc on: most of the cycle is soon behind.
  for (;;) {
    const offset = position - (cycles.position[arc] as number);
    if (offset >= 0 && offset <= (arcs.sweep[arc] as number)) break;
    const next = arcs.next[arc] as number;
    if (next < 0 || next === longest) break;
    arc = next;
  }
  const sweep = arcs.sweep[arc] as number;
  const offset = Math.min(sweep, Math.max(0, position - (cycles.position[arc] as number)));
  const angle = (arcs.startAngle[arc] as number) + sweep - offset;
  const centre = arcs.centre[arc] as number;
  return [
    (mesh.coordinates[2 * centre] as number) + radius * Math.cos(angle),
    (mesh.coordinates[2 * centre + 1] as number) + radius * Math.sin(angle),
  ];
}
