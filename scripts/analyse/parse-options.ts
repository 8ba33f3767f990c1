import { parseArgs } from 'node:util';
import { walkLimits } from '../../src/analysis/coverage/presets';
import { messageOf } from '../../src/lib/app-error';
import { type NeedToken, needTokens } from '../../src/model/vocabulary';

/** `exact` and `turf` give area figures, `network` walking figures, `all` exact areas and walking. */
export const methods = ['exact', 'turf', 'network', 'all'] as const;
export type Method = (typeof methods)[number];

export interface AnalyseOptions {
  readonly pack: string;
  /** GeoJSON files that take the place of the pack's own. */
  readonly seats: string | null;
  readonly grids: string | null;
  readonly walk: number;
  readonly method: Method;
  readonly required: readonly NeedToken[];
  /** As it was typed; it needs the district's zone to mean something. */
  readonly at: string | null;
  /** Vertices a quarter circle, for Turf. */
  readonly steps: number;
  /** File for the gap polygons. */
  readonly rings: string | null;
  readonly json: boolean;
}

/**
 * The slider stops at 300 m, the widest norm; a study of one's own may ask for more, but a walk beyond
 * a kilometre is a slip of the keyboard.
 */
const longestWalk = 1000;

/** 512 a quarter are 2,048 vertices a disc: 0.06 mm of sagitta at 50 m, finer than any coordinate. */
const mostSteps = 512;

/**
 * The options of `analyse`.
 * @throws Error with one sentence that says what came and what was expected.
 */
export function parseOptions(args: readonly string[]): AnalyseOptions {
  const values = readArguments(args);
  const method = methods.find((known) => known === values.method);
  if (!method) {
    throw new Error(`--method ${values.method} is not known: expected one of ${methods.join(', ')}.`);
  }
  if (values.rings !== undefined && method === 'network') {
    throw new Error('--rings needs areas, which --method network has none of: expected exact, turf or all.');
  }
  return {
    pack: values.pack,
    seats: values.seats ?? null,
    grids: values.grids ?? null,
    walk: readNumber('walk', values.walk, longestWalk, 'metres'),
    method,
    required: readNeed(values.need),
    at: values.at ?? null,
    steps: readSteps(values.steps),
    rings: values.rings ?? null,
    json: values.json,
  };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: joinNegative(args),
      options: {
        pack: { type: 'string', default: 'data/jingansi' },
        seats: { type: 'string' },
        grids: { type: 'string' },
        walk: { type: 'string', default: String(walkLimits.start) },
        method: { type: 'string', default: 'exact' },
        need: { type: 'string', default: '' },
        at: { type: 'string' },
        steps: { type: 'string', default: '64' },
        rings: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (thrown) {
    // Node adds advice in further sentences and lines.
    const [sentence = ''] = messageOf(thrown).split(/\.?\s*\n|\. /);
    throw new Error(`${sentence.replace(/\.$/, '')}.`);
  }
}

/** `--walk -5` as `--walk=-5`: a number below zero is a wrong value, not one more option. */
function joinNegative(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const option = joined.at(-1);
    if (option && /^--\w+$/.test(option) && /^-[\d.]/.test(arg)) joined.splice(-1, 1, `${option}=${arg}`);
    else joined.push(arg);
  }
  return joined;
}

function readNumber(name: string, text: string, most: number, unit: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!(value > 0 && value <= most)) {
    throw new Error(`--${name} ${text} cannot be used: expected more than 0 and at most ${most} ${unit}.`);
  }
  return value;
}

function readSteps(text: string): number {
  const steps = readNumber('steps', text, mostSteps, 'steps a quarter circle');
  if (!Number.isInteger(steps)) throw new Error(`--steps ${text} cannot be used: expected a whole number.`);
  return steps;
}

function readNeed(text: string): NeedToken[] {
  const words = text.split(',').map((word) => word.trim());
  const tokens = words
    .filter((word) => word !== '')
    .map((word) => {
      const token = needTokens.find((known) => known === word);
      if (!token) throw new Error(`--need ${word} is not known: expected some of ${needTokens.join(', ')}.`);
      return token;
    });
  return [...new Set(tokens)].sort();
}
