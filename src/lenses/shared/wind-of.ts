/** Degrees between two of the eight winds. */
const windWidth = 45;

/** One of eight winds clockwise from north, for "to the north-east". */
export const windOf = (bearing: number) => (Math.round(bearing / windWidth) % 8) as Wind;
export type Wind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
