import type { Position } from '../lib/units';

/**
 * The IANA time zone of a place; far out at sea one of `Etc/GMT±N`. Near a border it may be the neighbour's: the table is
 * coarse. Loads 29 kB with the first question.
 */
export async function findZoneName([lng, lat]: Position): Promise<string> {
  const { default: lookUp } = await import('@photostructure/tz-lookup');
  return lookUp(lat, lng);
}
