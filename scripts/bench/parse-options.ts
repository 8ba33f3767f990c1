import { type BenchKind, benchKinds } from '../../test/bench/data';
import { readArguments } from '../options/read-arguments';

export interface BenchOptions {
  /** null = all of them, for the table of the README. */
  readonly kind: BenchKind | null;
  readonly json: boolean;
  /** Only this size; null = the sizes of the table. */
  readonly size: number | null;
  /** Put the tables into the README, too. */
  readonly readme: boolean;
}

/** 10 × 10 districts of ten times as many seats: what a machine of 8 GB still holds. */
const largestSize = 1_000_000;

/**
 * The options of `bench`.
 * @throws Error with one sentence that says what came and what was expected.
 */
export function parseOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = readArguments(args, {
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      seats: { type: 'string' },
      readme: { type: 'boolean', default: false },
    },
  });
  const [word, ...more] = positionals;
  const kind = benchKinds.find((known) => known === word);
  if (more.length > 0 || (word !== undefined && !kind)) {
    throw new Error(`${[word, ...more].join(' ')} cannot be measured: expected ${benchKinds.join(', ')}.`);
  }
  if (values.readme && (kind || values.json || values.seats !== undefined)) {
    throw new Error(
      '--readme is for all tables in all sizes: expected no kind, --json or --seats beside it.',
    );
  }
  return { kind: kind ?? null, json: values.json, size: readSize(values.seats), readme: values.readme };
}

function readSize(text: string | undefined): number | null {
  if (text === undefined) return null;
  const size = Number(text);
  if (!Number.isInteger(size) || size < 1 || size > largestSize) {
    throw new Error(`--seats ${text} cannot be used: expected a whole number from 1 to ${largestSize}.`);
  }
  return size;
}
