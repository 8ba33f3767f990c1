import { readArguments } from '../options/read-arguments';
import { type PhaseName, phaseNames } from './data';

export interface LargePagesOptions {
  readonly seats: number;
  readonly seed: number;
  /** What is told of; the import and the opening are always gone through. */
  readonly only: readonly PhaseName[];
  /** Folder that the profiles are written into; null = none are made. */
  readonly profile: string | null;
  /** Folder of the build. */
  readonly build: string;
  /** Nothing is drawn: what is left is the work of the pages. */
  readonly withoutMap: boolean;
}

/** What the application is made to bear. */
const usualSeats = 100_000;
/** What a file of 256 MB, the largest that is read, holds a few times over. */
const mostSeats = 1_000_000;
const usualSeed = 1;

/**
 * The options of `bench:large-pages`.
 * @throws Error with one sentence that says what came and what was expected
 */
export function parseOptions(args: readonly string[]): LargePagesOptions {
  const { values } = readArguments(args, {
    options: {
      seats: { type: 'string' },
      seed: { type: 'string' },
      only: { type: 'string' },
      profile: { type: 'string' },
      build: { type: 'string', default: 'dist' },
      'without-map': { type: 'boolean', default: false },
    },
  });
  return {
    seats: readWhole('--seats', values.seats, usualSeats, 1, mostSeats),
    seed: readWhole('--seed', values.seed, usualSeed, 0, Number.MAX_SAFE_INTEGER),
    only: readPhases(values.only),
    profile: values.profile ?? null,
    build: values.build,
    withoutMap: values['without-map'],
  };
}

function readWhole(name: string, text: string | undefined, usual: number, least: number, most: number) {
  if (text === undefined) return usual;
  const value = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < least || value > most)
    throw new Error(`${name} ${text} cannot be used: expected a whole number from ${least} to ${most}.`);
  return value;
}

function readPhases(text: string | undefined): readonly PhaseName[] {
  if (text === undefined) return phaseNames;
  const words = text.split(',').map((word) => word.trim());
  const unknown = words.filter((word) => !phaseNames.some((name) => name === word));
  if (unknown.length > 0)
    throw new Error(`${unknown.join(', ')} is no phase: expected some of ${phaseNames.join(', ')}.`);
  return phaseNames.filter((name) => words.includes(name));
}
