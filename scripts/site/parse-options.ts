import { walkLimits } from '../../src/analysis/coverage/presets';
import { type SitingWeights, sitingWeightNames } from '../../src/analysis/siting/data';
import { siteCountLimits, sitingWeightPresets } from '../../src/analysis/siting/presets';
import type { NeedToken } from '../../src/model/vocabulary';
import { readArguments } from '../options/read-arguments';
import { readNeed } from '../options/read-need';

export interface SiteOptions {
  readonly pack: string;
  readonly walk: number;
  readonly required: readonly NeedToken[];
  /** As it was typed; it needs the district's zone to mean something. */
  readonly at: string | null;
  readonly weights: SitingWeights;
  readonly count: number;
  /** Ask for the fewest that leave at most this share uncovered; null = ask for the best `count`. */
  readonly share: number | null;
  readonly seconds: number;
  readonly seed: number;
  /** A covering instance in the place of a pack. */
  readonly instance: string | null;
  /** Metres, of the instance. */
  readonly radius: number;
  readonly json: boolean;
}

/** As `analyse`: a walk beyond a kilometre is a slip of the keyboard. */
const longestWalk = 1000;
/** A day: whoever asks for more has mistyped. */
const longestRun = 86_400;
/** Half the way round the earth, metres: everything covers everything. */
const longestRadius = 20_037_508;
/** Published instances ask for a hundred and more; beyond this is a slip of the keyboard. */
const mostFacilities = 100_000;

/**
 * The options of `site`.
 * @throws Error with one sentence that says what came and what was expected.
 */
export function parseOptions(args: readonly string[]): SiteOptions {
  const { values } = readArguments(args, {
    options: {
      pack: { type: 'string', default: 'data/jingansi' },
      walk: { type: 'string', default: String(walkLimits.start) },
      need: { type: 'string', default: '' },
      at: { type: 'string' },
      weights: { type: 'string', default: 'street' },
      count: { type: 'string' },
      share: { type: 'string' },
      seconds: { type: 'string', default: '5' },
      seed: { type: 'string', default: '1' },
      instance: { type: 'string' },
      radius: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.instance !== undefined && values.radius === undefined)
    throw new Error('--radius is missing: expected the metres that a facility of the instance covers.');
  if (values.count !== undefined && values.share !== undefined)
    throw new Error('--count and --share are two questions: expected one of them.');
  const mostSites = values.instance === undefined ? siteCountLimits.max : mostFacilities;
  return {
    pack: values.pack,
    walk: readNumber('walk', values.walk, longestWalk, 'metres'),
    required: readNeed(values.need),
    at: values.at ?? null,
    weights: readWeights(values.weights),
    count: readWhole('count', values.count ?? String(siteCountLimits.start), mostSites),
    share: values.share === undefined ? null : readShare(values.share),
    seconds: readNumber('seconds', values.seconds, longestRun, 'seconds'),
    seed: readWhole('seed', values.seed, 2 ** 31 - 1),
    instance: values.instance ?? null,
    radius: values.radius === undefined ? 0 : readNumber('radius', values.radius, longestRadius, 'metres'),
    json: values.json,
  };
}

const toNumber = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));

function readNumber(name: string, text: string, most: number, unit: string): number {
  const value = toNumber(text);
  if (value > 0 && value <= most) return value;
  throw new Error(`--${name} ${text} cannot be used: expected more than 0 and at most ${most} ${unit}.`);
}

function readWhole(name: string, text: string, most: number): number {
  const value = toNumber(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new Error(`--${name} ${text} cannot be used: expected a whole number from 1 to ${most}.`);
}

function readShare(text: string): number {
  const value = toNumber(text);
  if (value >= 0 && value <= 1) return value;
  throw new Error(`--share ${text} cannot be used: expected a share from 0 to 1, such as 0.1 for a tenth.`);
}

/** The id of a preset, or `name=number` for some weights; those not named count nothing. */
function readWeights(text: string): SitingWeights {
  const preset = sitingWeightPresets.find(({ id }) => id === text);
  if (preset) return preset.weights;
  const given = new Map<string, number>();
  for (const part of text.split(',')) {
    const [name = '', value = ''] = part.split('=').map((word) => word.trim());
    const number = toNumber(value);
    const isKnown = sitingWeightNames.some((known) => known === name);
    if (!isKnown || !(number >= 0 && number < Number.POSITIVE_INFINITY))
      throw new Error(
        `--weights ${text} cannot be used: expected ${sitingWeightPresets.map(({ id }) => id).join(', ')}, or some of ${sitingWeightNames.map((known) => `${known}=1`).join(',')}.`,
      );
    given.set(name, number);
  }
  if (![...given.values()].some((value) => value > 0))
    throw new Error(`--weights ${text} cannot be used: expected one of them to be more than 0.`);
  const weightOf = (name: string) => given.get(name) ?? 0;
  return {
    streetLength: weightOf('streetLength'),
    residents: weightOf('residents'),
    workers: weightOf('workers'),
    places: weightOf('places'),
  };
}
