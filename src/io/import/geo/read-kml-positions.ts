import type { Position } from '../../../lib/units';

/**
 * The positions of a `coordinates` text: `lng,lat[,height]` with white space between them; white space
 * behind a comma, which KML forbids and people write, is overlooked. null = something in it is no number.
 */
export function readKmlPositions(
  text: string,
): { readonly positions: Position[]; readonly heights: (number | null)[] } | null {
  const positions: Position[] = [];
  const heights: (number | null)[] = [];
  for (const [tuple] of text.replace(/,\s+/g, ',').matchAll(/\S+/g)) {
    const [lng, lat, height, ...more] = tuple.split(',').map(readNumber);
    if (lng === undefined || lat === undefined || more.length > 0) return null;
    if (Number.isNaN(lng) || Number.isNaN(lat)) return null;
    positions.push([lng, lat]);
    heights.push(height === undefined || Number.isNaN(height) || height === 0 ? null : height);
  }
  return { positions, heights };
}

function readNumber(text: string): number {
  const number = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : Number.NaN;
}
