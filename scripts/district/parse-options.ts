import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { isDay } from '../../src/io/field-reader';
import { messageOf } from '../../src/lib/app-error';
import { bundledPackId } from '../check/check-bundled-pack';
import { readArguments } from '../options/read-arguments';

export interface DistrictOptions {
  readonly osm: string;
  readonly boundary: string;
  /** A file, or how many grids are laid out. */
  readonly grids: string | number;
  readonly neighbourhoods: string | null;
  readonly out: string;
  readonly id: string;
  readonly name: string | null;
  readonly englishName: string | null;
  readonly timezone: string | null;
  readonly country: string | null;
  readonly state: string | null;
  readonly asOf: string | null;
  readonly holidays: readonly string[];
}

/** As many as the bundled district has. */
const usualGrids = 35;
/** A pack with more grids than that is no district any more, and no list that a person reads. */
const mostGrids = 2000;

const usage =
  'npm run district -- --osm FILE --boundary FILE|relation/ID --out data/NAME [--grids FILE|auto:35] [--neighbourhoods FILE] [--name … --name-en … --timezone … --country … --state … --as-of YYYY-MM-DD --holidays FILE]';

/** @throws Error with one sentence. */
export function parseDistrictOptions(args: readonly string[]): DistrictOptions {
  const text = { type: 'string' } as const;
  const { values } = readArguments(args, {
    options: {
      osm: text,
      boundary: text,
      grids: text,
      neighbourhoods: text,
      out: text,
      name: text,
      'name-en': text,
      timezone: text,
      country: text,
      state: text,
      'as-of': text,
      holidays: text,
    },
  });
  const needed = (option: 'osm' | 'boundary' | 'out'): string => {
    const value = values[option];
    if (!value) throw new Error(`--${option} is missing: ${usage}`);
    return value;
  };
  const asOf = values['as-of'] ?? null;
  if (asOf !== null && !isDay(asOf))
    throw new Error(`--as-of is ${asOf}, where a day, YYYY-MM-DD, was expected.`);
  const out = needed('out');
  const id = basename(resolve(out));
  if (!/^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(id))
    throw new Error(
      `--out ends in ${id}, where a name of letters, digits, - and _ was expected: it becomes the id of the pack.`,
    );
  if (id === bundledPackId)
    throw new Error(
      `--out names ${bundledPackId}, the pack that this project brings along; choose another name.`,
    );
  return {
    osm: needed('osm'),
    boundary: needed('boundary'),
    grids: readGrids(values.grids),
    neighbourhoods: values.neighbourhoods ?? null,
    out,
    id,
    name: values.name ?? null,
    englishName: values['name-en'] ?? null,
    timezone: readTimezone(values.timezone),
    country: values.country?.toLowerCase() ?? null,
    state: values.state ?? null,
    asOf,
    holidays: values.holidays ? readHolidays(values.holidays) : [],
  };
}

function readGrids(value: string | undefined): string | number {
  if (value === undefined) return usualGrids;
  const auto = /^auto(?::(.*))?$/.exec(value);
  if (!auto) return value;
  const count = auto[1] === undefined ? usualGrids : Number(auto[1]);
  if (!Number.isInteger(count) || count < 1 || count > mostGrids)
    throw new Error(`--grids is ${value}, where auto:N with N from 1 to ${mostGrids} was expected.`);
  return count;
}

function readTimezone(value: string | undefined): string | null {
  if (value === undefined) return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return value;
  } catch {
    throw new Error(`--timezone is ${value}, where an IANA time zone such as Europe/Paris was expected.`);
  }
}

/** A list of days in JSON. */
function readHolidays(path: string): readonly string[] {
  let days: unknown;
  try {
    days = JSON.parse(readFileSync(path, 'utf8'));
  } catch (thrown) {
    throw new Error(`${path} cannot be read as JSON: ${messageOf(thrown)}.`);
  }
  if (!Array.isArray(days) || !days.every(isDay)) throw new Error(`${path} is no list of days, YYYY-MM-DD.`);
  return days.toSorted();
}
