import type { Palette } from '../../ui/tokens';
import { circlePath, type Drawing, rectanglePath } from '../symbology/drawing';
import { hatch, restSign, restWidth, thread, wayWidth, wishLine } from '../symbology/measures';

const width = 28;
const height = 18;
const frame = rectanglePath(width - 1, height - 1, 2);

/** A class of the choropleth. */
export function fillSwatch(fill: string, palette: Palette): Drawing {
  return { width, height, marks: [{ kind: 'path', d: frame, fill, stroke: palette.gridLine, width: 1 }] };
}

/** Hatched ground, with the hatch of the map. */
export function hatchSwatch(fill: string, ink: string, palette: Palette): Drawing {
  const step = hatch.spacing * Math.SQRT2;
  // From the lower edge to the upper one, at 45°, inside the frame.
  const reach = height / 2 - 1;
  const lines: string[] = [];
  for (let x = -width / 2 + 3; x + 2 * reach <= width / 2 - 1; x += step)
    lines.push(`M${x.toFixed(1)} ${reach}L${(x + 2 * reach).toFixed(1)} ${-reach}`);
  return {
    width,
    height,
    marks: [
      { kind: 'path', d: frame, fill, stroke: palette.gridLine, width: 1 },
      { kind: 'path', d: lines.join(''), stroke: ink, width: hatch.width, opacity: hatch.opacity * 1.6 },
    ],
  };
}

/** From a building to a seat that it keeps. */
export function arcSwatch(colour: string): Drawing {
  return {
    width,
    height,
    marks: [
      { kind: 'path', d: 'M-11 5C-6 -7 4 -7 10 3', stroke: colour, width: 2 },
      { kind: 'path', d: circlePath(2.8, 10, 4), fill: colour },
    ],
  };
}

/** The dashed circle "within r". */
export function circleSwatch(colour: string): Drawing {
  return {
    width,
    height,
    marks: [{ kind: 'path', d: circlePath(7.5), stroke: colour, width: 1.4, dash: [3.5, 2.4] }],
  };
}

/** A row of an import that is not there yet. */
export const importSwatch = (palette: Palette): Drawing => ({
  width,
  height,
  marks: [{ kind: 'path', d: circlePath(4.5), fill: palette.adopt, stroke: palette.gapHalo, width: 1 }],
});

/** Two seats that may be one, joined. */
export const pairSwatch = ({ paper, ink }: Palette): Drawing => ({
  width,
  height,
  marks: [
    { kind: 'path', d: `M-8 0H8`, stroke: ink, width: 1.5 },
    ...[-8, 8].map((x) => ({
      kind: 'path' as const,
      d: circlePath(3, x),
      fill: paper,
      stroke: ink,
      width: 2,
    })),
  ],
});

/** A grid that a what-if changes: its fill in the outline of the map. */
export function changedSwatch(fill: string, palette: Palette): Drawing {
  return {
    width,
    height,
    marks: [
      { kind: 'path', d: rectanglePath(width - 4, height - 4, 1), fill, stroke: palette.plan, width: 3 },
    ],
  };
}

const wave = 'M-12 2C-7 -4 -3 -3 0 0S7 4 12 -2';

/** An uncovered stretch, with its halo. */
export function threadSwatch(strength: number, palette: Palette): Drawing {
  return {
    width,
    height,
    marks: [
      { kind: 'path', d: wave, stroke: palette.gapHalo, width: strength + 2 * thread.halo },
      { kind: 'path', d: wave, stroke: palette.gap, width: strength },
    ],
  };
}

/** A plain line of the map. */
export function lineSwatch(colour: string, strength: number): Drawing {
  return { width, height, marks: [{ kind: 'path', d: 'M-11 0H11', stroke: colour, width: strength }] };
}

/** A way: along the street, and its dashed leg. */
export function waySwatch(colour: string): Drawing {
  return {
    width,
    height,
    marks: [
      { kind: 'path', d: 'M-11 3H4', stroke: colour, width: wayWidth.first },
      { kind: 'path', d: 'M4 3L11 -5', stroke: colour, width: wayWidth.other, dash: [3, 2.4] },
    ],
  };
}

/** A leg of a walk with rests; one that is too long has gaps. */
export function legSwatch(colour: string, tooLong: boolean, palette: Palette): Drawing {
  const d = 'M-11 0H11';
  const [on, off] = restSign.gaps;
  const dash = [on * restWidth, off * restWidth] as const;
  return {
    width,
    height,
    marks: [
      { kind: 'path', d, stroke: colour, width: restWidth },
      ...(tooLong ? [{ kind: 'path', d, stroke: palette.halo, width: restWidth, dash } as const] : []),
    ],
  };
}

/** A stretch that is wished a seat. */
export function wishSwatch(colour: string): Drawing {
  const [, between] = wishLine.dots;
  const dots = [-10, -10 + between * wishLine.width, -10 + 2 * between * wishLine.width];
  return {
    width,
    height,
    marks: dots.map((x) => ({ kind: 'path', d: circlePath(wishLine.width / 2, x, 0), fill: colour })),
  };
}
