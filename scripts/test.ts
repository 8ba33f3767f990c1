/**
 * `npm test`: every check of the repository, one line each with its time, and the whole output of one that
 * fails. A failing step never stops the others, except those that need its result; these count as failed.
 * The last line is `N passed, N failed`: unit and end-to-end tests one each, every other step one.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addCounts, countStep, countTests, type TestCount } from './test-count';

interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** Where Vitest leaves its report, for steps that count tests. */
  readonly report?: string;
  /** The step whose result this one works on. */
  readonly needs?: string;
}

const reports = join('.cache', 'test-reports');

function vitestStep(name: string, needs: string | null, ...args: string[]): Step {
  const report = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, command: ['vitest', 'run', ...args, ...reporters], report, ...(needs ? { needs } : {}) };
}

const steps: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'unused code', command: ['knip'] },
  vitestStep('unit', null),
  { name: 'data', command: ['tsx', 'scripts/check-data.ts'] },
  { name: 'build', command: ['vite', 'build'] },
  { name: 'bytes', command: ['tsx', 'scripts/check-bytes.ts'], needs: 'build' },
  vitestStep('end-to-end', 'build', '--config', 'vitest.e2e.config.ts'),
];

interface Outcome {
  readonly exitCode: number;
  readonly output: string;
}

/** Runs a program of `node_modules/.bin`; one that cannot be started fails like one that ends badly. */
function run([program, ...args]: Step['command']): Promise<Outcome> {
  const windows = process.platform === 'win32';
  return new Promise((resolve) => {
    const child = spawn(join('node_modules', '.bin', program), args, {
      shell: windows,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ exitCode: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Runs a step and prints its line. */
async function take(step: Step, failedSteps: ReadonlySet<string>): Promise<TestCount> {
  if (step.needs && failedSteps.has(step.needs)) {
    console.log(`✗ ${step.name}: not run, because ${step.needs} failed`);
    return countStep(1);
  }
  if (step.report) rmSync(step.report, { force: true });
  const start = performance.now();
  const { exitCode, output } = await run(step.command);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const count = step.report ? countTests(readReport(step.report), exitCode) : countStep(exitCode);
  const tests = step.report ? `, ${count.passed} passed, ${count.failed} failed` : '';
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  console.log(`${count.failed === 0 ? '✓' : '✗'} ${step.name} (${seconds} s${tests}${skipped})`);
  if (count.failed > 0) console.log(`\n${output.trimEnd()}\n`);
  return count;
}

mkdirSync(reports, { recursive: true });
const failedSteps = new Set<string>();
const counts: TestCount[] = [];
for (const step of steps) {
  const count = await take(step, failedSteps);
  if (count.failed > 0) failedSteps.add(step.name);
  counts.push(count);
}
const { passed, failed, skipped } = addCounts(counts);
if (skipped > 0) console.log(`${skipped} skipped`);
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);
