import { appError } from '../../../lib/app-error';
import { fail, type Result, succeed } from '../../../lib/result';
import { straightDistance } from '../../../lib/straight-distance';
import type { Bounds, Position } from '../../../lib/units';
import type { CrsDefinition, CrsFault } from './crs-definition';
import { defineByCode, findCodeByName } from './define-by-code';
import { nameOfCrs } from './name-of-crs';

/** From the numbers of a coordinate reference system to WGS-84 degrees and back; null where it reaches no place. */
export interface Projection {
  readonly toDegrees: (numbers: Position) => Position | null;
  readonly fromDegrees: (position: Position) => Position | null;
  /** A datum that is tied to WGS-84 to some hundred metres only; null = to a few. */
  readonly untied: string | null;
  /** Where the system is used, degrees; a west beyond the east runs over the 180th meridian. null = not said. */
  readonly area: Bounds | null;
}

const unchanged: Projection = {
  toDegrees: (numbers) => numbers,
  fromDegrees: (position) => position,
  untied: null,
  area: null,
};

/** WGS-84, and CGCS2000, which lies within a few centimetres of it. */
const degreesOfTheEarth: ReadonlySet<string> = new Set(['EPSG:4326', 'EPSG:4490']);

/**
 * The projection of `EPSG:…` or WKT. By code there are 6,203 of the 6,255 systems of the EPSG dataset: 5,526 that proj4
 * reproduces within 5 m of PROJ 9.5 at three points of their area each, and 677 whose datum no published
 * parameters tie to WGS-84 so closely (`untied`: Xian 1980, Beijing 1954, NAD27). The rest have methods that proj4
 * lacks (Bogotá's urban grids, the modified Krovak), or an
 * origin that is wrong in the registry. The local grid of Shanghai has no published definition.
 *
 * First east, then north (longitude, latitude), whatever order the registry gives: so do files. Errors:
 * `import-crs-unknown` with the name, and `part` and `detail` of what is not understood.
 */
export async function loadProjection(crs: string): Promise<Result<Projection>> {
  if (degreesOfTheEarth.has(crs)) return succeed(unchanged);
  const code = /^EPSG:(\d+)$/.exec(crs)?.[1];
  const isWkt = /^\s*[A-Za-z_]+\s*[[(]/.test(crs);
  const defined = code ? found(await defineByCode(code)) : isWkt ? await defineText(crs) : found(null);
  const projection = defined.ok ? await project(defined.value) : null;
  if (projection) return succeed(projection);
  return refuse(crs, defined.ok ? nothingSaid : defined.error);
}

type Definition = CrsDefinition & { readonly area?: Bounds };

const world: Bounds = [-180, -90, 180, 90];
type Found = Result<Definition, CrsFault>;

const nothingSaid: CrsFault = { part: 'form', name: '' };
const found = (value: Definition | null): Found => (value ? succeed(value) : fail(nothingSaid));

/**
 * Withdrawn systems whose origin the registry has on the wrong side of Greenwich, or counts from Rome what is meant from
 * Greenwich: numbers of a file are never what they say.
 */
const misplaced: ReadonlySet<string> = new Set(['2155', '6141', '26591', '26592']);

/** The code that WKT closes with says more than its words: it brings the shift of the datum, and the area. */
async function defineText(wkt: string): Promise<Found> {
  const own = /(?:AUTHORITY|ID)\s*\[\s*"EPSG"\s*,\s*"?(\d+)"?\s*\]\s*\]\s*$/i.exec(wkt)?.[1];
  if (own && misplaced.has(own)) return fail({ part: 'parameter', name: 'central_meridian' });
  const known = own && !/^\s*(?:COMP|BOUND)/i.test(wkt) ? await defineByCode(own) : null;
  if (known) return succeed(known);
  const { defineByWkt } = await import('./define-by-wkt');
  const read = defineByWkt(wkt);
  if (!read.ok || read.value.datum === null) return read;
  const code = await findCodeByName(nameOfCrs(wkt));
  const named = code ? await defineByCode(code) : null;
  return named && (await isNearlySame(named, read.value)) ? succeed(named) : read;
}

/** Metres between two ties of one datum; two systems that only share a name lie further apart. */
const sameTie = 1000;

async function isNearlySame(named: Definition, read: Definition): Promise<boolean> {
  const [one, other] = [await project(named), await project(read)];
  const [west, south, east, north] = named.area ?? world;
  const numbers = one?.fromDegrees([(west + east) / 2, (south + north) / 2]);
  const [here, there] = [numbers && one?.toDegrees(numbers), numbers && other?.toDegrees(numbers)];
  return Boolean(here && there && straightDistance(here, there) < sameTie);
}

/** null where proj4 cannot make anything of it. */
async function project({ definition, scale, datum, area }: Definition): Promise<Projection | null> {
  const { default: proj4 } = await import('proj4');
  try {
    const converter = proj4(definition);
    const isPlane = !definition.includes('+proj=longlat');
    return {
      toDegrees: ([x, y]) => {
        const degrees = convert(converter.inverse, [x * scale[0], y * scale[1]]);
        // Zones that run over the 180th meridian count on beyond it.
        return degrees && isPlane ? [wrapLongitude(degrees[0]), degrees[1]] : degrees;
      },
      fromDegrees: (position) => {
        const numbers = convert(converter.forward, position);
        return numbers && [numbers[0] / scale[0], numbers[1] / scale[1]];
      },
      untied: datum,
      area: area ?? null,
    };
  } catch {
    return null;
  }
}

function refuse(crs: string, { part, name: detail }: CrsFault): Result<Projection> {
  const name = nameOfCrs(crs);
  const why = detail === '' ? '' : ` (${part} ${detail})`;
  const message = `The coordinate reference system ${name} is not known here${why}: nothing is moved until another is chosen.`;
  return fail(appError('import-crs-unknown', message, { crs: name, part, detail }));
}

const wrapLongitude = (lng: number): number =>
  Math.abs(lng) <= 180 ? lng : lng - 360 * Math.round(lng / 360);

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
