import type { Palette } from '../../ui/tokens';
import { circlePath, type Drawing, rectanglePath } from './drawing';
import { haloWidth, restSign } from './measures';

/** A rest on a walk: a circle with its number, drawn out where one comes by twice and it has two. */
export function restDrawing(label: string, palette: Palette): Drawing {
  const { diameter, ring } = restSign;
  // A bold digit is about seven pixels wide at this size.
  const width = Math.max(diameter, 7 * label.length + 8);
  const outline = rectanglePath(width, diameter, diameter / 2);
  return {
    width: width + 8,
    height: diameter + 8,
    marks: [
      { kind: 'path', d: outline, stroke: palette.halo, width: ring + 2 * haloWidth },
      { kind: 'path', d: outline, fill: palette.paper, stroke: palette.find, width: ring },
      { kind: 'text', text: label, x: 0, y: 0, size: 12, fill: palette.ink },
    ],
  };
}

/** Where a walk ends: a pin whose tip is the middle of the lower edge. */
export function pinDrawing(palette: Palette): Drawing {
  const d = 'M0 16C-3 9.5-9.5 5.5-9.5-3a9.5 9.5 0 0 1 19 0C9.5 5.5 3 9.5 0 16z';
  return {
    width: 26,
    height: 34,
    marks: [
      { kind: 'path', d, fill: palette.ink, stroke: palette.halo, width: 2.4 },
      { kind: 'path', d, fill: palette.ink },
      { kind: 'path', d: circlePath(3.6, 0, -3), fill: palette.paper },
    ],
  };
}

/** The board under the words beside a leg, which the map stretches around them. */
export function boardDrawing(palette: Palette): Drawing {
  const { width, height } = restSign.board;
  return {
    width,
    height,
    marks: [{ kind: 'path', d: rectanglePath(width - 1, height - 1, 5), fill: palette.ink }],
  };
}

/** From a leg to its board: upwards. */
export function leaderDrawing(palette: Palette): Drawing {
  const reach = restSign.leader / 2;
  return {
    width: 4,
    height: restSign.leader,
    marks: [{ kind: 'path', d: `M0 ${-reach}V${reach}`, stroke: palette.ink, width: 1.4 }],
  };
}
