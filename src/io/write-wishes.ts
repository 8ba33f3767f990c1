import type { SeatWish } from '../model/wish/wish';
import { toGeometry } from './write-geojson';

/** Foreign member (RFC 7946, 6.1) that says what the file is. */
export const wishesMember = 'zuozuo:wishes';

/** Version of the form of the features. */
export const wishesFormat = 1;

/**
 * Wishes as GeoJSON (RFC 7946): a line each, with the words of this application as its properties, so that any
 * map shows them and `readWishes` gives back the same.
 */
export function writeWishes(wishes: readonly SeatWish[], packId: string): string {
  const head = { type: 'FeatureCollection', [wishesMember]: { format: wishesFormat, packId } };
  const lines = wishes.map(({ id, line, packId: _, ...properties }) =>
    JSON.stringify({ type: 'Feature', id, properties, geometry: toGeometry({ kind: 'line', line }) }),
  );
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
}
