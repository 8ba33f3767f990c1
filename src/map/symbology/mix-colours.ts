/** A mix of two `#RRGGBB` colours: 0 = the first, 1 = the second. For shades that follow a token. */
export function mixColours(first: string, second: string, share: number): string {
  const [from, to] = [channelsOf(first), channelsOf(second)];
  const mixed = from.map((value, i) => Math.round(value + ((to[i] ?? value) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(colour: string): number[] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
