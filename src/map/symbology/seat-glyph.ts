import type { Palette, Theme } from '../../ui/tokens';
import { circlePath, type Drawing, type Mark, rectanglePath, regularPolygonPath } from './drawing';
import { drawingToSvgElement } from './drawing-to-svg';
import { formBox, formPaths, unknownFormPath } from './form-paths';
import { haloWidth, ringWidth, seatDiameter } from './measures';
import { mixColours } from './mix-colours';
import type { SeatRing, SeatSymbol } from './seat-symbol';

/** The outline of each ring for a diameter: the shape alone tells the status without its colour. */
const outlines: Readonly<Record<SeatRing, (diameter: number) => string>> = {
  available: (diameter) => circlePath(diameter / 2),
  requested: (diameter) => regularPolygonPath(6, diameter * 0.57, 30),
  adopted: (diameter) => rectanglePath(diameter * 0.97, diameter * 0.97, diameter * 0.17),
  'renewal-due': (diameter) => regularPolygonPath(4, diameter * 0.62, 0),
  'not-adoptable': (diameter) => regularPolygonPath(8, diameter * 0.49, 22.5),
  neutral: (diameter) => circlePath(diameter / 2),
  sit: (diameter) => circlePath(diameter / 2),
  muted: (diameter) => circlePath(diameter * 0.45),
  unknown: (diameter) => circlePath(diameter * 0.45),
  added: (diameter) => circlePath(diameter / 2),
  moved: (diameter) => circlePath(diameter / 2),
};

/** Eight dashes a circle, two thirds drawn. */
const dashed: ReadonlySet<SeatRing> = new Set(['available', 'unknown', 'added']);
/** A ring that steps back: thinner. */
const quiet: ReadonlySet<SeatRing> = new Set(['not-adoptable', 'muted', 'unknown']);
/** Night: light falls only from seats that serve. */
const shining: ReadonlySet<SeatRing> = new Set([
  'neutral',
  'sit',
  'available',
  'adopted',
  'requested',
  'added',
  'moved',
]);

interface Colours {
  readonly ground: string;
  readonly ring: string;
  readonly form: string;
}

/**
 * The drawing of a seat, with room for its badges; the seat's position is the origin. At night seats that serve
 * shine on the map; in a list the light would only take room.
 */
export function seatDrawing(
  symbol: SeatSymbol,
  palette: Palette,
  theme: Theme,
  where: 'map' | 'list' = 'map',
): Drawing {
  const diameter = seatDiameter[symbol.size];
  const colours = coloursOf(symbol.ring, palette, theme);
  const isDot = symbol.size === 'dot';
  const outline = outlines[symbol.ring](isDot ? diameter - 1.5 : diameter);
  const width = (quiet.has(symbol.ring) ? 0.62 : 1) * (isDot ? ringWidth * 0.85 : ringWidth);
  const dash = (Math.PI * diameter) / 8;
  const glow = where === 'map' && theme === 'dark' && shining.has(symbol.ring) && !symbol.closed;
  const reach = glow ? diameter / 2 + (isDot ? 6 : 15) : diameter * 0.62 + ringWidth;
  const box = 2 * Math.ceil(Math.max(reach, symbol.rank !== null ? diameter / 2 + 8 : 0));
  const marks: Mark[] = [];
  if (glow)
    marks.push({
      kind: 'glow',
      radius: reach,
      colour: symbol.ring === 'neutral' ? palette.seat : colours.ring,
      opacity: 0.24,
    });
  marks.push({ kind: 'path', d: outline, stroke: palette.halo, width: width + 2 * haloWidth });
  marks.push({
    kind: 'path',
    d: outline,
    fill: colours.ground,
    stroke: colours.ring,
    width,
    ...(dashed.has(symbol.ring) && !isDot ? { dash: [dash * 0.66, dash * 0.34] as const } : {}),
  });
  if (!isDot) marks.push(...formMarks(symbol, colours, diameter));
  if (symbol.ring === 'not-adoptable' && !isDot) marks.push(...slashMarks(colours, diameter));
  if (symbol.closed && !isDot) marks.push(...closedBadge(palette, diameter));
  if (symbol.rank !== null) marks.push(...rankBadge(symbol.rank, palette, diameter));
  return { width: box, height: box, marks };
}

/** The same sign as an inline SVG element, for lists, cards and the legend. */
export function seatGlyphSvg(symbol: SeatSymbol, palette: Palette, theme: Theme): string {
  return drawingToSvgElement(seatDrawing(symbol, palette, theme, 'list'));
}

function coloursOf(ring: SeatRing, palette: Palette, theme: Theme): Colours {
  const night = theme === 'dark';
  switch (ring) {
    case 'neutral':
      return { ground: palette.seat, ring: palette.seatInk, form: palette.seatInk };
    case 'added':
    case 'moved':
      // By night the accent is too light to stand out on cream.
      return {
        ground: palette.seat,
        ring: night ? mixColours(palette.plan, palette.seatInk, 0.45) : palette.plan,
        form: palette.seatInk,
      };
    case 'sit':
      return { ground: palette.find, ring: palette.find, form: palette.onAccent };
    case 'muted':
    case 'unknown':
      return {
        ground: night ? palette.seatDeep : palette.block,
        ring: palette.seatMute,
        form: palette.seatMute,
      };
    case 'adopted':
      return {
        ground: palette.status.adopted,
        ring: palette.status.adopted,
        form: night ? palette.seatInk : palette.seat,
      };
    case 'not-adoptable':
      return {
        ground: night ? palette.seatDeep : palette.seat,
        ring: palette.status[ring],
        form: palette.status[ring],
      };
    case 'available':
    case 'requested':
    case 'renewal-due':
      return night
        ? { ground: palette.seatDeep, ring: palette.status[ring], form: palette.seat }
        : { ground: palette.seat, ring: palette.status[ring], form: palette.seatInk };
  }
}

function formMarks(symbol: SeatSymbol, colours: Colours, diameter: number): Mark[] {
  const path = symbol.form ? formPaths[symbol.form] : unknownFormPath;
  // A diamond leaves less room inside than a circle.
  const side = diameter * (symbol.ring === 'renewal-due' ? 0.52 : 0.62);
  const scale = side / formBox;
  const place = { x: -side / 2, y: -side / 2, scale };
  const marks: Mark[] = [];
  if (path.solid) marks.push({ kind: 'path', d: path.solid, fill: colours.form, place });
  if (path.strokes)
    marks.push({ kind: 'path', d: path.strokes.d, stroke: colours.form, width: path.strokes.width, place });
  if (path.cuts)
    marks.push({ kind: 'path', d: path.cuts.d, stroke: colours.ground, width: path.cuts.width, place });
  return marks;
}

function slashMarks(colours: Colours, diameter: number): Mark[] {
  const end = diameter * 0.3;
  const d = `M${-end} ${end}L${end} ${-end}`;
  return [
    { kind: 'path', d, stroke: colours.ground, width: ringWidth * 1.5 },
    { kind: 'path', d, stroke: colours.ring, width: ringWidth * 0.62 },
  ];
}

function closedBadge(palette: Palette, diameter: number): Mark[] {
  const at = diameter * 0.36;
  const arm = 1.8;
  const cross = `M${at - arm} ${at - arm}L${at + arm} ${at + arm}M${at - arm} ${at + arm}L${at + arm} ${at - arm}`;
  return [
    { kind: 'path', d: circlePath(5, at, at), fill: palette.ink, stroke: palette.halo, width: 1.2 },
    { kind: 'path', d: cross, stroke: palette.paper, width: 1.6 },
  ];
}

function rankBadge(rank: number, palette: Palette, diameter: number): Mark[] {
  const x = diameter * 0.4;
  const y = -diameter * 0.36;
  return [
    { kind: 'path', d: circlePath(7.4, x, y), fill: palette.ink, stroke: palette.halo, width: 1.2 },
    { kind: 'text', text: String(rank), x, y, size: 11, fill: palette.paper },
  ];
}
