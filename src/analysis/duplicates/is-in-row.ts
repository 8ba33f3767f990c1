import { metresPerDegree } from '../../lib/metres-per-degree';
import type { Position } from '../../lib/units';

/** Metres between the benches of a row: 2–3 m (../definitions, Seats), and a little around it. */
const spacing = { least: 1.2, most: 6 } as const;

/** How far a bench of a row may stand from where equal spacing would put it: what a phone on foot is off, averaged. */
const slack = 0.8;

/** Neighbours that are looked at. */
const mostNeighbours = 24;

/**
 * Whether a seat stands in a row: it and two others are in line at equal spacing. `others` are the seats around,
 * of either list; those within a metre of it may be the seat itself.
 */
export function isInRow(seat: Position, others: readonly Position[]): boolean {
  const degree = metresPerDegree(seat);
  const points = others
    .map(([lng, lat]) => [(lng - seat[0]) * degree.lng, (lat - seat[1]) * degree.lat] as const)
    .filter(([x, y]) => isSpacing(Math.hypot(x, y)) || isSpacing(Math.hypot(x, y) / 2))
    .slice(0, mostNeighbours);
  return points.some(
    (p) =>
      isSpacing(Math.hypot(...p)) &&
      points.some((q) => meets(q, [2 * p[0], 2 * p[1]]) || meets(q, [-p[0], -p[1]])),
  );
}

const isSpacing = (distance: number): boolean => distance >= spacing.least && distance <= spacing.most;

type Point = readonly [x: number, y: number];
const meets = (a: Point, b: Point): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) <= slack;
