import { messageOf } from '../src/lib/app-error';
import { parseOptions } from './site/parse-options';
import { siteDistrict } from './site/site-district';
import { siteInstance } from './site/site-instance';

/**
 * `npm run --silent site -- --walk 50 --count 10 --seconds 5 --json`: where the next seats of a district
 * should go, and how far from the best possible that is at the most. `--share 0.1` asks instead for the
 * fewest seats so that at most a tenth stays uncovered. Further options: `--need a,b`, `--at TIME`,
 * `--weights street|residents|workers|places|combined` or `streetLength=1,residents=2`, `--pack DIR`,
 * `--seed N`. With `--instance FILE --radius 400` the same for a published covering instance; its
 * facilities are numbered from 0 in the order of the file.
 *
 * The time limit is no failure: the best answer so far is printed. What cannot be done is said in one
 * sentence on stderr, with exit code 2 and nothing on stdout.
 */
async function site(args: readonly string[]): Promise<string> {
  const options = parseOptions(args);
  return options.instance === null
    ? await siteDistrict(options)
    : await siteInstance(options, options.instance);
}

try {
  console.log(await site(process.argv.slice(2)));
} catch (thrown) {
  console.error(messageOf(thrown));
  process.exitCode = 2;
}
