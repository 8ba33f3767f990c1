import { appError } from '../../../lib/app-error';
import { fail, type Result, succeed } from '../../../lib/result';
import type { Position } from '../../../lib/units';
import { datumShifts } from './datum-shifts';

/** From the numbers of a coordinate reference system to WGS-84 degrees and back; null where it reaches no place. */
export interface Projection {
  readonly toDegrees: (numbers: Position) => Position | null;
  readonly fromDegrees: (position: Position) => Position | null;
}

const unchanged: Projection = { toDegrees: (numbers) => numbers, fromDegrees: (position) => position };

/** WGS-84, and CGCS2000, which lies within a few centimetres of it. */
const degreesOfTheEarth: ReadonlySet<string> = new Set(['EPSG:4326', 'EPSG:4490']);

/** What a name in an error is shortened to: WKT fills a screen. */
const shownLength = 60;

/**
 * The projection of `EPSG:…` or WKT. The systems are those of the EPSG dataset that proj4 reproduces within 5 m of
 * PROJ 9.5 at three points of their area each (5,885 of 6,255); they and proj4 are loaded only when one is asked for.
 * Left out are those whose datum no published parameters tie to WGS-84 so closely (Beijing 1954), and those that
 * are nobody's but their owner's: the local grid of Shanghai has no published definition.
 *
 * First east, then north (longitude, latitude), whatever order the registry gives: so do files. Errors:
 * `import-crs-unknown` with the name.
 */
export async function loadProjection(crs: string): Promise<Result<Projection>> {
  if (degreesOfTheEarth.has(crs)) return succeed(unchanged);
  const definition = await findDefinition(crs);
  if (definition === null) return refuse(crs);
  try {
    const { default: proj4 } = await import('proj4');
    const converter = proj4(definition);
    return succeed({
      toDegrees: (numbers) => convert(converter.inverse, numbers),
      fromDegrees: (position) => convert(converter.forward, position),
    });
  } catch {
    return refuse(crs);
  }
}

function refuse(crs: string): Result<Projection> {
  const name = crs.length > shownLength ? `${crs.slice(0, shownLength)}…` : crs;
  const message = `The coordinate reference system ${name} is not known here: nothing is moved until another is chosen.`;
  return fail(appError('import-crs-unknown', message, { crs: name }));
}

/** Proj4 throws for numbers that are none, and answers with NaN or a wild number far outside a system. */
function convert(
  direction: (numbers: [number, number]) => [number, number],
  [x, y]: Position,
): Position | null {
  try {
    const [toX, toY] = direction([x, y]);
    return Number.isFinite(toX) && Number.isFinite(toY) ? [toX, toY] : null;
  } catch {
    return null;
  }
}

async function findDefinition(crs: string): Promise<string | null> {
  const code = /^EPSG:(\d+)$/.exec(crs)?.[1];
  if (code) return findByCode(code);
  if (!/^\s*[A-Za-z_]+\s*[[(]/.test(crs)) return null;
  // The code that WKT closes with says more than its words: it brings the shift of the datum.
  const own = /(?:AUTHORITY|ID)\s*\[\s*"EPSG"\s*,\s*"?(\d+)"?\s*\]\s*\]\s*$/i.exec(crs)?.[1];
  return (own ? await findByCode(own) : null) ?? addDatumShift(crs);
}

async function findByCode(code: string): Promise<string | null> {
  const { default: definitions } = await import('./epsg.json');
  if (!Object.hasOwn(definitions, code)) return null;
  const definition = (definitions as Readonly<Record<string, string>>)[code] as string;
  return `+${definition.replaceAll(' ', ' +')}`;
}

/** Writes the known shift of a datum into WKT of version 1 that names the datum only. */
function addDatumShift(wkt: string): string {
  if (/TOWGS84/i.test(wkt)) return wkt;
  const datum = /DATUM\s*\[\s*"([^"]*)"\s*,\s*SPHEROID\s*\[(?:[^[\]]|\[[^\]]*\])*\]/i.exec(wkt);
  const name = (datum?.[1] ?? '')
    .toLowerCase()
    .replace(/^d_/, '')
    .replace(/[^a-z0-9]/g, '');
  if (!datum || !Object.hasOwn(datumShifts, name)) return wkt;
  const end = datum.index + datum[0].length;
  const parameters = (datumShifts[name] as string).split(',');
  const seven = [...parameters, ...Array<string>(7 - parameters.length).fill('0')];
  return `${wkt.slice(0, end)},TOWGS84[${seven.join(',')}]${wkt.slice(end)}`;
}
