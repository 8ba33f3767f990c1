const number = String.raw`[-+]?\d{1,8}(?:\.\d+)?`;
const pair = new RegExp(
  String.raw`^[([{]?\s*(?:[NSEW东西南北])?\s*${number}\s*[°NSEW]?\s*[,，;；/\s]\s*(?:[NSEW东西南北])?\s*${number}\s*[°NSEW]?(?:\s*,\s*${number})?\s*[)\]}]?$`,
  'iu',
);
const wkt = /^\s*(?:SRID=\d+;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\s*(?:Z|M|ZM)?\s*\(/i;

/** `52,1` alone is a number with a decimal comma. */
const decimal = /^[-+]?\d+,\d+$/;

/** Longest text that is a pair of numbers. */
const longestPair = 80;

/**
 * Whether one cell holds a place: `121.44,31.22`, `(31.22, 121.44)`, WKT, a GeoJSON geometry as text or as an
 * object. What it says is for `readCoordinates`.
 */
export function isCoordinateText(cell: unknown): boolean {
  if (typeof cell === 'object' && cell !== null)
    return 'coordinates' in cell || (('lon' in cell || 'lng' in cell) && 'lat' in cell);
  if (typeof cell !== 'string') return false;
  const text = cell.length <= longestPair ? cell.trim() : '';
  if (pair.test(text) && !decimal.test(text)) return true;
  return (
    wkt.test(cell.slice(0, longestPair)) || /^\s*\{[^{}]{0,200}"coordinates"\s*:/.test(cell.slice(0, 400))
  );
}
