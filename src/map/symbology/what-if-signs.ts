import type { SeatForm } from '../../model/vocabulary';
import type { Palette } from '../../ui/tokens';
import { circlePath, type Drawing } from './drawing';
import { formBox, formPaths, unknownFormPath } from './form-paths';
import { haloWidth, ringWidth, seatDiameter } from './measures';

/** Eight dashes a circle, two thirds drawn, as on the rings of seats. */
function dashOf(diameter: number): readonly [number, number] {
  const length = (Math.PI * diameter) / 8;
  return [length * 0.66, length * 0.34];
}

/** Where a seat stood that a scenario moved; with a cross where it took it away. */
export function ghostDrawing(form: SeatForm | null, removed: boolean, palette: Palette): Drawing {
  const diameter = seatDiameter.small;
  const path = form ? formPaths[form] : unknownFormPath;
  const side = diameter * 0.6;
  const place = { x: -side / 2, y: -side / 2, scale: side / formBox };
  const arm = diameter * 0.42;
  const cross = `M${-arm} ${-arm}L${arm} ${arm}M${-arm} ${arm}L${arm} ${-arm}`;
  return {
    width: diameter + 8,
    height: diameter + 8,
    marks: [
      { kind: 'path', d: circlePath(diameter / 2), fill: palette.paper, opacity: 0.72 },
      {
        kind: 'path',
        d: circlePath(diameter / 2),
        stroke: palette.ink3,
        width: 1.3,
        dash: [diameter * 0.13, diameter * 0.11],
      },
      ...(path.solid
        ? [{ kind: 'path', d: path.solid, fill: palette.ink3, opacity: 0.6, place } as const]
        : []),
      ...(path.strokes
        ? [
            {
              kind: 'path',
              d: path.strokes.d,
              stroke: palette.ink3,
              width: path.strokes.width,
              opacity: 0.6,
              place,
            } as const,
          ]
        : []),
      ...(removed
        ? [
            { kind: 'path', d: cross, stroke: palette.halo, width: 4.4 } as const,
            { kind: 'path', d: cross, stroke: palette.ink, width: 2 } as const,
          ]
        : []),
    ],
  };
}

/** A proposed site: a dashed circle with its number; the chosen one is filled. */
export function proposalDrawing(number: number, selected: boolean, palette: Palette): Drawing {
  const diameter = seatDiameter.medium;
  return {
    width: diameter + 8,
    height: diameter + 8,
    marks: [
      { kind: 'path', d: circlePath(diameter / 2), stroke: palette.halo, width: ringWidth + 2 * haloWidth },
      {
        kind: 'path',
        d: circlePath(diameter / 2),
        fill: selected ? palette.plan : palette.paper,
        stroke: selected ? palette.onAccent : palette.plan,
        width: ringWidth,
        dash: dashOf(diameter),
      },
      {
        kind: 'text',
        text: String(number),
        x: 0,
        y: 0,
        size: number < 10 ? 12.5 : 11,
        fill: selected ? palette.onAccent : palette.plan,
      },
    ],
  };
}
