import { findRestRoute } from '../src/analysis/rest-route/find-rest-route';
import { prepareNetwork } from '../src/analysis/street-network/prepare-network';
import { runUsability } from '../src/analysis/usability/run-usability';
import { messageOf } from '../src/lib/app-error';
import { metres } from '../src/lib/units';
import { readMoment } from './analyse/read-moment';
import { parseOptions } from './route/parse-options';
import { readDistrict } from './route/read-district';
import { toJson } from './route/to-json';
import { toText } from './route/to-text';

/**
 * `npm run --silent route -- --from LNG,LAT --to LNG,LAT --rest 100 --json`: the shortest walk between two
 * places with a rest at least every so many metres, and the smallest such distance that works for the two.
 * Options: `--need a,b`, `--places N` on one seat, `--at TIME` (district time unless it has an offset), `--pack DIR` (data/jingansi).
 * What cannot be done is said in one sentence on stderr, with exit code 2 and nothing on stdout; a distance
 * too small is an answer (`feasible` is false, the route is that of the smallest) with exit code 0.
 */
async function route(args: readonly string[]): Promise<string> {
  const { pack, from, to, rest, required, places, at, json } = parseOptions(args);
  const { district, warnings } = await readDistrict(pack);
  const need = { required, places, at: at === null ? null : readMoment(at, district.info.timezone) };
  const usability = await runUsability(district, need);
  const usable = district.seats.filter(({ id }) => usability.get(id)?.usability === 'usable');
  const found = findRestRoute(prepareNetwork(district), usable, { from, to, rest: metres(rest), need });
  if (!found.ok) throw new Error(found.error.message);
  for (const warning of warnings) console.error(warning);
  return json ? JSON.stringify(toJson(found.value), null, 1) : toText(found.value, district);
}

try {
  console.log(await route(process.argv.slice(2)));
} catch (thrown) {
  console.error(messageOf(thrown));
  process.exitCode = 2;
}
