import { isRecord } from '../../read-collection';
import { importLimits } from '../limits';

/**
 * The coordinate reference system that an old `crs` member names (GeoJSON 2008, section 3), as it names it:
 * `urn:ogc:def:crs:OGC:1.3:CRS84`, `EPSG:4490`, an address; null = none. What is longer than any is cut.
 */
export const crsNameOf = (crs: unknown): string | null => readName(crs)?.slice(0, importLimits.crs) ?? null;

function readName(crs: unknown): string | null {
  if (typeof crs === 'string') return crs.trim() || null;
  if (!isRecord(crs)) return null;
  const properties = isRecord(crs.properties) ? crs.properties : crs;
  const { name, code, href } = properties;
  if (typeof name === 'string' && name.trim() !== '') return name.trim();
  const number = typeof code === 'string' ? Number(code) : code;
  if (typeof number === 'number' && Number.isSafeInteger(number)) return `EPSG:${number}`;
  return typeof href === 'string' && href.trim() !== '' ? href.trim() : null;
}
