import { parseArgs } from 'node:util';
import { messageOf } from '../src/lib/app-error';
import { checkPack, type PackReport } from './check/check-pack';

/**
 * `npm run data:check [-- --pack DIR] [-- --json]`: checks a district pack and says what it checked and
 * counted. Exit code 0 when everything holds, 1 on a breach, 2 when the command is not understood.
 */
function readOptions() {
  try {
    return parseArgs({
      options: {
        pack: { type: 'string', default: 'data/jingansi' },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (thrown) {
    console.error(messageOf(thrown));
    process.exit(2);
  }
}

function printReport({ pack, profile, features, checks }: PackReport): void {
  console.log(`${pack}${profile ? ` (with the promises of the bundled pack ${profile})` : ''}`);
  console.log(
    Object.entries(features)
      .map(([name, count]) => `${count} ${name}`)
      .join(', '),
  );
  for (const { check, checked, breaches } of checks) {
    console.log(`${breaches.length === 0 ? 'ok    ' : 'BREACH'} ${check.padEnd(24)} ${checked} checked`);
    for (const { id, field, value, expectation } of breaches)
      console.log(`       ${id} › ${field}: ${value}; expected: ${expectation}`);
  }
}

const options = readOptions();
const report = await checkPack(options.pack);
const breaches = report.checks.reduce((sum, check) => sum + check.breaches.length, 0);
if (options.json) console.log(JSON.stringify({ ...report, breaches }, null, 1));
else {
  printReport(report);
  console.log(
    breaches === 0 ? 'Everything holds.' : `${breaches} ${breaches === 1 ? 'breach' : 'breaches'}.`,
  );
}
process.exitCode = breaches === 0 ? 0 : 1;
