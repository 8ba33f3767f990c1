import type { Bounds, Position } from '../../../lib/units';

/** Whether a position lies in bounds; a west beyond the east is that of an area over the 180th meridian. */
export const isWithin = ([lng, lat]: Position, [west, south, east, north]: Bounds): boolean =>
  lat >= south && lat <= north && (west <= east ? lng >= west && lng <= east : lng >= west || lng <= east);
