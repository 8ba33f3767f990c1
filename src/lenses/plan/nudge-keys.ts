/** Metres a key or button moves a seat, and with Shift: as far as a file can tell, and a few paces. */
const shortStep = 1;
const longStep = 10;

export const winds = [
  { wind: 'west', sign: '←', key: 'ArrowLeft', east: -1, north: 0 },
  { wind: 'north', sign: '↑', key: 'ArrowUp', east: 0, north: 1 },
  { wind: 'south', sign: '↓', key: 'ArrowDown', east: 0, north: -1 },
  { wind: 'east', sign: '→', key: 'ArrowRight', east: 1, north: 0 },
] as const;

/** Metres to the east and to the north. */
export interface Nudge {
  readonly east: number;
  readonly north: number;
}

export function nudgeTowards({ east, north }: (typeof winds)[number], isLong: boolean): Nudge {
  const metres = isLong ? longStep : shortStep;
  return { east: east * metres, north: north * metres };
}

/** What an arrow key moves; null = it is another key. */
export function nudgeOfKey({ key, shiftKey }: KeyboardEvent): Nudge | null {
  const wind = winds.find((candidate) => candidate.key === key);
  return wind ? nudgeTowards(wind, shiftKey) : null;
}
