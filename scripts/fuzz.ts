import { messageOf } from '../src/lib/app-error';
import { fuzzKinds, fuzzSummaries } from '../test/fuzz/kinds';
import { readArguments } from './options/read-arguments';

/**
 * `npm run fuzz [-- --kind coverage] [-- --cases 100000] [-- --seed 1]`: random cases against independent
 * oracles. Case n has the seed `seed + n`, so a failing one is tried again with `--seed S --cases 1`. Exit
 * code 0 when everything holds, 1 on a failure, 2 when the command is not understood.
 */
function readOptions() {
  const { values } = readArguments(process.argv.slice(2), {
    options: {
      kind: { type: 'string' },
      cases: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const cases = readWhole('cases', values.cases);
  const seed = readWhole('seed', values.seed);
  const kinds = Object.keys(fuzzKinds).filter((kind) => values.kind === undefined || kind === values.kind);
  if (kinds.length === 0) {
    throw new Error(
      `--kind ${values.kind} is not known: expected one of ${Object.keys(fuzzKinds).join(', ')}.`,
    );
  }
  return { kinds, cases, seed };
}

function readWhole(name: string, text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 0 && text.trim() !== '') return value;
  throw new Error(`--${name} ${text} cannot be used: expected a whole number.`);
}

/** Failures beyond this are counted, not printed. */
const printed = 20;

async function tryKind(kind: string, seed: number, cases: number): Promise<number> {
  let failures = 0;
  for (let at = seed; at < seed + cases; at++) {
    const faults = await attempt(kind, at);
    if (faults.length === 0) continue;
    failures++;
    if (failures > printed) continue;
    for (const fault of faults) console.log(`✗ ${kind} ${at}: ${fault}`);
    console.log(`  again: npm run fuzz -- --kind ${kind} --seed ${at} --cases 1`);
  }
  console.log(`${failures === 0 ? '✓' : '✗'} ${kind}: seed ${seed}, ${cases} cases, ${failures} failures`);
  const tell = cases > 0 ? fuzzSummaries[kind] : undefined;
  if (tell) console.log(`  ${tell()}`);
  return failures;
}

async function attempt(kind: string, seed: number): Promise<readonly string[]> {
  try {
    return (await fuzzKinds[kind]?.(seed)) ?? [];
  } catch (thrown) {
    return [`throws: ${messageOf(thrown)}`];
  }
}

try {
  const { kinds, cases, seed } = readOptions();
  let failures = 0;
  for (const kind of kinds) failures += await tryKind(kind, seed, cases);
  process.exitCode = failures === 0 ? 0 : 1;
} catch (thrown) {
  console.error(messageOf(thrown));
  process.exitCode = 2;
}
