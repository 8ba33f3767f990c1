import { prepareDistrict } from '../src/analysis/coverage/prepare-district';
import { runCoverage } from '../src/analysis/coverage/run-coverage';
import { messageOf } from '../src/lib/app-error';
import { metres } from '../src/lib/units';
import { parseOptions } from './analyse/parse-options';
import { readInput } from './analyse/read-input';
import { readMoment } from './analyse/read-moment';
import { toJson } from './analyse/to-json';
import { toTable } from './analyse/to-table';

/**
 * `npm run --silent analyse -- --walk 50 --method turf --json`: the coverage of a district, computed by
 * the code of the application. Options: `--pack DIR` (data/jingansi), `--seats FILE`, `--grids FILE`,
 * `--need a,b`, `--at TIME` (district time unless it has an offset), `--steps N` a quarter circle (64).
 * A walk is more than 0 and at most 1,000 m. What cannot be done is said in one sentence on stderr, with
 * exit code 2 and nothing on stdout; features that a reader left out are warned of there, too.
 */
async function analyse(args: readonly string[]): Promise<string> {
  const options = parseOptions(args);
  const { district, warnings } = readInput(options);
  const at = options.at === null ? null : readMoment(options.at, district.info.timezone);
  const coverage = await runCoverage(
    district,
    prepareDistrict(district),
    { walk: metres(options.walk), need: { required: options.required, at }, steps: options.steps },
    new AbortController().signal,
  );
  for (const warning of warnings) console.error(warning);
  return options.json
    ? JSON.stringify(toJson(coverage, district.info), null, 1)
    : toTable(coverage, district.info);
}

try {
  console.log(await analyse(process.argv.slice(2)));
} catch (thrown) {
  console.error(messageOf(thrown));
  process.exitCode = 2;
}
