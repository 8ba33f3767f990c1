import { adoptionStatuses, type SeatForm, seatForms } from '../../model/vocabulary';
import { palettes, type Theme, themes } from '../../ui/tokens';
import type { Drawing } from './drawing';
import { seatDiameter } from './measures';
import { boardDrawing, leaderDrawing, pinDrawing, restDrawing } from './rest-signs';
import { seatDrawing } from './seat-glyph';
import type { SeatRing, SeatSize, SeatSymbol } from './seat-symbol';
import {
  busStopDrawing,
  type ClusterLook,
  type ClusterSize,
  clusterDrawing,
  drinkingWaterDrawing,
  focusDrawing,
  heritageDrawing,
  metroDrawing,
  plateDrawing,
  positionDrawing,
  toiletsDrawing,
} from './signs';
import { ghostDrawing, proposalDrawing } from './what-if-signs';

/*
 * An icon's id says everything that its drawing depends on, so that the map asks for an image by name
 * the first time it needs it and no list of images has to be kept: `kind|theme|…`.
 */
const separator = '|';
const join = (...parts: readonly (string | number)[]) => parts.join(separator);

export function seatIcon(theme: Theme, symbol: SeatSymbol): string {
  const { form, ring, size, closed, rank } = symbol;
  return join('seat', theme, form ?? '', ring, size, closed ? 'closed' : '', rank ?? '');
}

export const plateIcon = (theme: Theme, chosen: boolean): string =>
  join('plate', theme, chosen ? 'chosen' : '');

export const clusterIcon = (theme: Theme, look: ClusterLook, size: ClusterSize): string =>
  join('cluster', theme, look, size);

/** `accent` is the token of the lens. */
export const focusIcon = (
  theme: Theme,
  size: SeatSize,
  chosen: boolean,
  accent: 'plan' | 'adopt' | 'find',
): string => join('focus', theme, size, chosen ? 'chosen' : '', accent);

/** What is left at the place of a seat that a scenario moved, or removed. */
export const ghostIcon = (theme: Theme, form: SeatForm | null, removed: boolean): string =>
  join('ghost', theme, form ?? '', removed ? 'removed' : '');

export const proposalIcon = (theme: Theme, number: number, selected: boolean): string =>
  join('proposal', theme, number, selected ? 'selected' : '');

/** Where one rests on a walk: its number, or its numbers. */
export const restIcon = (theme: Theme, label: string): string => join('rest', theme, label);

const plainSigns = {
  metro: (palette) => metroDrawing(15, palette),
  'metro-entrance': (palette) => metroDrawing(10, palette),
  'bus-stop': busStopDrawing,
  heritage: heritageDrawing,
  toilets: toiletsDrawing,
  drinking_water: drinkingWaterDrawing,
  position: positionDrawing,
  pin: pinDrawing,
  board: boardDrawing,
  leader: leaderDrawing,
} as const satisfies Record<string, (palette: (typeof palettes)[Theme]) => Drawing>;
export type PlainSign = keyof typeof plainSigns;

export const signIcon = (theme: Theme, sign: PlainSign): string => join('sign', theme, sign);

/** The drawing that an icon id names; null for an id that is none of ours. */
export function iconDrawing(id: string): Drawing | null {
  const [kind, themeName = '', ...rest] = id.split(separator);
  const theme = themes.find((name) => name === themeName);
  if (!theme) return null;
  const palette = palettes[theme];
  switch (kind) {
    case 'seat': {
      const symbol = seatSymbolFrom(rest);
      return symbol && seatDrawing(symbol, palette, theme);
    }
    case 'plate':
      return plateDrawing(rest[0] === 'chosen', palette);
    case 'cluster':
      return clusterDrawing(rest[1] as ClusterSize, rest[0] as ClusterLook, palette);
    case 'focus': {
      const size = sizes.find((name) => name === rest[0]) ?? 'medium';
      const accent = accents.find((name) => name === rest[2]) ?? 'find';
      return focusDrawing(seatDiameter[size], rest[1] === 'chosen', palette[accent], palette);
    }
    case 'ghost':
      return ghostDrawing(formFrom(rest[0]), rest[1] === 'removed', palette);
    case 'proposal':
      return proposalDrawing(Number(rest[0]), rest[1] === 'selected', palette);
    case 'rest':
      return restDrawing(rest[0] ?? '', palette);
    case 'sign': {
      const draw = plainSigns[rest[0] as PlainSign];
      return draw ? draw(palette) : null;
    }
    default:
      return null;
  }
}

const accents = ['plan', 'adopt', 'find'] as const;
const sizes: readonly SeatSize[] = ['dot', 'small', 'medium', 'large'];
const rings: readonly SeatRing[] = [
  ...adoptionStatuses,
  'neutral',
  'sit',
  'muted',
  'unknown',
  'added',
  'moved',
];
const formFrom = (name: string | undefined): SeatForm | null =>
  seatForms.find((form): form is SeatForm => form === name) ?? null;

function seatSymbolFrom([form, ring, size, closed, rank]: readonly string[]): SeatSymbol | null {
  const knownRing = rings.find((name) => name === ring);
  const knownSize = sizes.find((name) => name === size);
  if (!knownRing || !knownSize) return null;
  return {
    form: formFrom(form),
    ring: knownRing,
    size: knownSize,
    closed: closed === 'closed',
    rank: rank ? Number(rank) : null,
  };
}
