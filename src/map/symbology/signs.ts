import type { Palette } from '../../ui/tokens';
import { circlePath, type Drawing, rectanglePath } from './drawing';
import { clusterSizes, plateSize } from './measures';

/** The board of a micro-grid's number plate, which the map stretches around the number; the chosen one is ink. */
export function plateDrawing(chosen: boolean, palette: Palette): Drawing {
  const d = rectanglePath(plateSize.width - 1, plateSize.height - 1, plateSize.corner);
  return {
    width: plateSize.width + 4,
    height: plateSize.height + 4,
    marks: [
      { kind: 'path', d, stroke: palette.halo, width: 3, opacity: 0.7 },
      {
        kind: 'path',
        d,
        fill: chosen ? palette.ink : palette.paper,
        stroke: chosen ? palette.ink : palette.gridLine,
        width: 1,
      },
    ],
  };
}

export type ClusterLook = 'neutral' | 'sit' | 'muted';
export type ClusterSize = (typeof clusterSizes)[number]['size'];

/** The disc under a gathering's count. */
export function clusterDrawing(size: ClusterSize, look: ClusterLook, palette: Palette): Drawing {
  const diameter = clusterSizes.find((entry) => entry.size === size)?.diameter ?? clusterSizes[0].diameter;
  const [ground, ring] = {
    neutral: [palette.seat, palette.seatInk],
    sit: [palette.find, palette.find],
    muted: [palette.block, palette.seatMute],
  }[look] as [string, string];
  return {
    width: diameter + 6,
    height: diameter + 6,
    marks: [
      { kind: 'path', d: circlePath(diameter / 2), stroke: palette.halo, width: 4 },
      { kind: 'path', d: circlePath(diameter / 2), fill: ground, stroke: ring, width: 2 },
      {
        kind: 'path',
        d: circlePath(diameter / 2 - 3.2),
        stroke: look === 'sit' ? palette.onAccent : ring,
        width: 0.7,
        opacity: 0.45,
      },
    ],
  };
}

/** The ring around the chosen seat, and the thinner one around the seat under the pointer. */
export function focusDrawing(diameter: number, chosen: boolean, colour: string, palette: Palette): Drawing {
  const radius = diameter / 2 + 6;
  return {
    width: 2 * radius + 6,
    height: 2 * radius + 6,
    marks: [
      { kind: 'path', d: circlePath(radius), stroke: palette.halo, width: chosen ? 5 : 3.4 },
      { kind: 'path', d: circlePath(radius), stroke: colour, width: chosen ? 2.4 : 1.4 },
    ],
  };
}

/** The metro's M on an ink square. */
export function metroDrawing(side: number, palette: Palette): Drawing {
  const arm = side * 0.23;
  return {
    width: side + 3,
    height: side + 3,
    marks: [
      { kind: 'path', d: rectanglePath(side, side, 2.5), stroke: palette.halo, width: 2 },
      { kind: 'path', d: rectanglePath(side, side, 2.5), fill: palette.ink2 },
      {
        kind: 'path',
        d: `M${-arm} ${arm}V${-arm}L0 ${arm * 0.55}L${arm} ${-arm}V${arm}`,
        stroke: palette.paper,
        width: side * 0.115,
      },
    ],
  };
}

/** A bus stop: a small board on its post. */
export function busStopDrawing(palette: Palette): Drawing {
  return {
    width: 12,
    height: 12,
    marks: [
      {
        kind: 'path',
        d: 'M-3.5 -4.5h7v5h-3v4h-1v-4h-3z',
        fill: palette.ink3,
        stroke: palette.halo,
        width: 1.2,
      },
      { kind: 'path', d: 'M-3.5 -4.5h7v5h-3v4h-1v-4h-3z', fill: palette.ink3 },
    ],
  };
}

/** A heritage site: a small plaque. */
export function heritageDrawing(palette: Palette): Drawing {
  return {
    width: 10,
    height: 10,
    marks: [
      {
        kind: 'path',
        d: 'M0-3.4L3.4 0L0 3.4L-3.4 0z',
        fill: palette.templeEdge,
        stroke: palette.halo,
        width: 1,
      },
    ],
  };
}

/** Ground of the signs of what a person on foot looks for, square with soft corners. */
const amenityGround = (palette: Palette): Drawing['marks'] => {
  const d = rectanglePath(14, 14, 3.5);
  return [
    { kind: 'path', d, stroke: palette.halo, width: 2 },
    { kind: 'path', d, fill: palette.ink2 },
  ];
};

/** Toilets: two people beside each other. */
export function toiletsDrawing(palette: Palette): Drawing {
  const people =
    'M-4.4 -3.6a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0 -2.6 0zM-4.7 -1.7h3.2v3.2h-.7v3.4h-1.8v-3.4h-.7z' +
    'M1.8 -3.6a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0 -2.6 0zM2.4 -1.7h1.4L5 2h-1v2.9H2.2V2h-1z';
  return {
    width: 17,
    height: 17,
    marks: [...amenityGround(palette), { kind: 'path', d: people, fill: palette.paper }],
  };
}

/** Drinking water: a drop. */
export function drinkingWaterDrawing(palette: Palette): Drawing {
  const drop = 'M0 -5C2.2 -2.2 3.4 -.4 3.4 1.5A3.4 3.4 0 0 1 -3.4 1.5C-3.4 -.4 -2.2 -2.2 0 -5z';
  return {
    width: 17,
    height: 17,
    marks: [...amenityGround(palette), { kind: 'path', d: drop, fill: palette.paper }],
  };
}

/** Where the person is. */
export function positionDrawing(palette: Palette): Drawing {
  return {
    width: 26,
    height: 26,
    marks: [
      { kind: 'path', d: circlePath(9.5), fill: palette.shadow, opacity: 0.6 },
      {
        kind: 'path',
        d: circlePath(8.6),
        fill: palette.onAccent === palette.street ? palette.street : palette.ink,
      },
      { kind: 'path', d: circlePath(6), fill: palette.position },
    ],
  };
}
