import type { Feature, FeatureCollection } from 'geojson';
import type { LocalPlane } from '../../geometry/local-plane';
import type { Metres, Position } from '../../lib/units';
import type { Seat } from '../../model/district';
import type { MapScene, WhatIf } from '../scene';
import { ghostIcon } from '../symbology/icons';
import { circleRing } from './circle-ring';
import { collection, lineFeature, pointFeature, ringFeature } from './geometry';
import type { OverlaidSeats } from './overlaid-seats';

/** Ghosts of the seats that a scenario moves or removes, and the lines to where they went. */
export function whatIfFeatures(
  { moved, removed }: OverlaidSeats,
  theme: MapScene['theme'],
  plane: LocalPlane,
): FeatureCollection {
  return collection([
    ...moved.flatMap(({ from, to }) => journeyFeatures(from, to, theme, plane)),
    ...removed.map((seat) => ghostFeature(seat, theme, true)),
  ]);
}

/** The seat in the hand: its walk as a circle (metres; null = not known) and the line from its place in the pack. */
export function heldFeatures(
  held: WhatIf['dragging'],
  packed: readonly Seat[],
  walk: Metres | null,
  theme: MapScene['theme'],
  plane: LocalPlane,
): Feature[] {
  if (!held) return [];
  const from = packed.find(({ id }) => id === held.id);
  return [
    ...(walk === null ? [] : [ringFeature(circleRing(held.at, walk, plane), { part: 'reach' })]),
    ...(from ? journeyFeatures(from, held.at, theme, plane) : []),
  ];
}

/** Street that a seat newly brings within the walk. */
export function reachedFeatures(reached: WhatIf['reached']): Feature[] {
  return reached.map((line) => lineFeature(line, { part: 'reached' }));
}

function journeyFeatures(from: Seat, to: Position, theme: MapScene['theme'], plane: LocalPlane): Feature[] {
  return [
    lineFeature(bowedLine(from.position, to, plane), { part: 'journey' }),
    ghostFeature(from, theme, false),
  ];
}

const ghostFeature = (seat: Seat, theme: MapScene['theme'], removed: boolean): Feature =>
  pointFeature(seat.position, { id: seat.id, part: 'ghost', icon: ghostIcon(theme, seat.form, removed) });

/** Points of a drawn bow: enough for a smooth line across the whole district. */
const bowSteps = 24;
/** How far a bow's middle lies beside the straight line, as a share of its length. */
const bowHeight = 0.12;

/** A shallow bow from one place to another, as a hand would draw a move (a quadratic Bézier curve). */
function bowedLine(from: Position, to: Position, plane: LocalPlane): Position[] {
  const [[ax, ay], [bx, by]] = [plane.toPlane(from), plane.toPlane(to)];
  // The curve's middle lies half as far out as its control point.
  const [cx, cy] = [(ax + bx) / 2 - 2 * bowHeight * (by - ay), (ay + by) / 2 + 2 * bowHeight * (bx - ax)];
  return Array.from({ length: bowSteps + 1 }, (_, i) => {
    const t = i / bowSteps;
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return plane.toPosition([p * ax + q * cx + r * bx, p * ay + q * cy + r * by]);
  });
}
