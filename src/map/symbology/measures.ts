import type { StreetClass } from '../../model/vocabulary';

/**
 * Widths, sizes and thresholds of the map, from the reference mock-ups ("Map" in their notes). Pixels
 * are CSS pixels; zooms are MapLibre's (512-pixel world at zoom 0).
 */

/** Carriageway and pavements in metres by class. */
export const streetMetres: Readonly<Record<StreetClass, number>> = {
  motorway: 13,
  primary: 17,
  secondary: 14,
  tertiary: 11,
  residential: 8,
  pedestrian: 8,
  living_street: 4.4,
  footway: 4.4,
};

/** Streets are drawn a little narrower than they are, so that blocks keep their shape. */
export const streetScale = 0.9;
export const streetMinimum = { street: 3.2, lane: 1.3 } as const;
export const casingExtra = 1.7;

/** Double line of a micro-grid and of the district's border: dark outer width, light core. */
export const gridLineWidth = { outer: 2.6, core: 1.2 } as const;
export const boundaryWidth = { outer: 3.4, core: 1.5 } as const;
export const plateSize = { width: 22, height: 16, corner: 2 } as const;
export const plateTextSize = 11;
/** From the number's box to the edge of the plate's image (top, right, bottom, left), which makes two digits the size above. */
export const platePadding = [2.8, 6, 3.4, 6] as const;

/** Below this zoom seats are dots and gather into counts; from it on each has its glyph. */
export const glyphZoom = 16;
export const clusterRadius = 20;
export const clusterMinimum = 3;
/** A glyph that stands farther than this from its seat gets a line to it. */
export const leaderFrom = 5;

/** Diameter of a seat's ring by places, and of a dot. */
export const seatDiameter = { dot: 9, small: 19, medium: 23, large: 27 } as const;
export const ringWidth = 2.2;
export const haloWidth = 1.2;

/** Gatherings by count: 2–4, 5–8, 9 and more. */
export const clusterSizes = [
  { from: 0, size: 'small', diameter: 23 },
  { from: 5, size: 'medium', diameter: 28 },
  { from: 9, size: 'large', diameter: 34 },
] as const;

/** Hatch of gaps: 45°, one line every 6 pixels, 1 pixel at 40 %, in the second ink: under the figures, not among them. */
export const hatch = { spacing: 6, width: 1, opacity: 0.4, ink: 'ink2' } as const;

/** Uncovered stretches: widths in pixels, thick from `longFrom` metres, with a halo of `halo` on each side. */
export const thread = { longFrom: 150, long: 3, short: 1.7, halo: 2.2 } as const;

/** Pixels: street that a what-if newly reaches, the line of a move, ways on foot. */
export const reachedWidth = 4.4;
export const journeyWidth = 1.6;
export const wayWidth = { first: 5, other: 2.4 } as const;

/** A stretch that is wished a seat: its width, and in widths of the line its dots and what lies between them. */
export const wishLine = { width: 4.4, dots: [0.1, 1.7] } as const;

/** A walk with rests: its line; the circle of a rest, the board beside the longest leg and the line to it. */
export const restWidth = 5.5;
export const restSign = {
  diameter: 21,
  ring: 2.6,
  board: { width: 84, height: 26 },
  leader: 16,
  /** Of a leg that is too long, in widths of the line: drawn and left open. */
  gaps: [0.9, 1.3],
} as const;

/** Below this zoom Plan shows seats as specks without counts, so that every number plate can be read. */
export const speckZoom = 14;
export const speckRadius = 2.6;

/** The tallest drawn building volume, in pixels, while the map is not tilted. */
export const volumeMaximum = 30;
/** From this pitch on (degrees) real extrusions take over from the drawn volumes. */
export const tiltedFrom = 3;

/**
 * Metres a pixel at zoom 0 on the equator: the WGS-84 equator (2π × 6,378,137 m) over 512 pixels, the
 * world size of MapLibre at zoom 0.
 */
const metresPerPixelAtZoom0 = (2 * Math.PI * 6_378_137) / 512;

/** Metres a CSS pixel of a Mercator map at a latitude (degrees) and zoom. */
export function metresPerPixel(latitude: number, zoom: number): number {
  return (metresPerPixelAtZoom0 * Math.cos((latitude * Math.PI) / 180)) / 2 ** zoom;
}
