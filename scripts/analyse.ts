import { writeFileSync } from 'node:fs';
import { writeGeoJson } from '../src/io/write-geojson';
import { messageOf } from '../src/lib/app-error';
import type { Answer } from './analyse/answer';
import { findAnswer } from './analyse/find-answer';
import { parseOptions } from './analyse/parse-options';
import { readInput } from './analyse/read-input';
import { readMoment } from './analyse/read-moment';
import { toGapFeatures } from './analyse/to-gap-features';
import { toJson } from './analyse/to-json';
import { toTable } from './analyse/to-table';

/**
 * `npm run --silent analyse -- --walk 50 --json`: the figures of a district, computed by the code of the
 * application. Options: `--method exact|turf|network|all` (exact), `--pack DIR` (data/jingansi),
 * `--seats FILE`, `--grids FILE`, `--need a,b`, `--places N` on one seat, `--at TIME` (district time unless it has an offset),
 * `--steps N` a quarter circle for Turf (64), `--rings FILE` for the gaps as GeoJSON.
 * A walk is more than 0 and at most 1,000 m. What cannot be done is said in one sentence on stderr, with
 * exit code 2 and nothing on stdout; features that a reader left out are warned of there, too.
 */
async function analyse(args: readonly string[]): Promise<string> {
  const options = parseOptions(args);
  const { district, warnings } = readInput(options);
  const at = options.at === null ? null : readMoment(options.at, district.info.timezone);
  const { required, places } = options;
  const answer = await findAnswer(district, { required, at, places }, options);
  if (options.rings !== null) writeRings(options.rings, answer);
  for (const warning of warnings) console.error(warning);
  return options.json ? JSON.stringify(toJson(answer), null, 1) : toTable(answer);
}

/** Seven decimals, a centimetre: with six, rounding would move an area by more than its chords do. */
function writeRings(path: string, { coverage, info }: Answer): void {
  const features = coverage ? toGapFeatures(coverage) : [];
  const text = writeGeoJson(features, { attribution: info.attribution, licence: 'ODbL-1.0' }, 7);
  try {
    writeFileSync(path, text);
  } catch (thrown) {
    throw new Error(`--rings ${path} cannot be written: ${messageOf(thrown).split(',')[0]}.`);
  }
}

try {
  console.log(await analyse(process.argv.slice(2)));
} catch (thrown) {
  console.error(messageOf(thrown));
  process.exitCode = 2;
}
