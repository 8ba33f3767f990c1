import { walkLimits } from '../../src/analysis/coverage/presets';
import { groupLimits } from '../../src/model/need';
import type { NeedToken } from '../../src/model/vocabulary';
import { readArguments } from '../options/read-arguments';
import { readNeed } from '../options/read-need';
import { readPlaces } from '../options/read-places';

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
  /** Places on one seat. */
  readonly places: number;
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
  const { values } = readArguments(args, {
    options: {
      pack: { type: 'string', default: 'data/jingansi' },
      seats: { type: 'string' },
      grids: { type: 'string' },
      walk: { type: 'string', default: String(walkLimits.start) },
      method: { type: 'string', default: 'exact' },
      need: { type: 'string', default: '' },
      places: { type: 'string', default: String(groupLimits.min) },
      at: { type: 'string' },
      steps: { type: 'string', default: '64' },
      rings: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
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
    places: readPlaces(values.places),
    at: values.at ?? null,
    steps: readSteps(values.steps),
    rings: values.rings ?? null,
    json: values.json,
  };
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
