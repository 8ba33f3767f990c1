import type { RawGeometry } from '../data';
import { readDegreePair } from './read-degree-pair';
import { readGeometryText } from './read-geometry-text';
import { readWkt } from './read-wkt';

/** Longer texts are geometries of a country, or no geometry: a cell of a table. */
const longestText = 2_000_000;

/**
 * The geometry that one cell writes: `121.44,31.22`, `31.22 N 121.44 E`, `31°13'12" N, 121°26'24" E`,
 * `北纬31.22 东经121.44`, WKT and EWKT, a GeoJSON geometry or feature as text. Numbers stand as they came, with the
 * first as x; only letters and words of the compass put the longitude first. null = no geometry is read from it.
 * Never throws.
 */
export function readCoordinates(text: string): RawGeometry | null {
  if (text.length > longestText) return null;
  const plain = text.trim();
  if (plain === '') return null;
  if (plain.startsWith('{')) return readGeometryText(plain);
  const position = readDegreePair(plain);
  return position ? { kind: 'point', position } : readWkt(plain);
}
