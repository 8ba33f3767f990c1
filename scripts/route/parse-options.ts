import { walkLimits } from '../../src/analysis/coverage/presets';
import type { Position } from '../../src/lib/units';
import { groupLimits } from '../../src/model/need';
import type { NeedToken } from '../../src/model/vocabulary';
import { readArguments } from '../options/read-arguments';
import { readNeed } from '../options/read-need';
import { readPlaces } from '../options/read-places';

export interface RouteOptions {
  readonly pack: string;
  readonly from: Position;
  readonly to: Position;
  /** Metres between two rests at the most. */
  readonly rest: number;
  readonly required: readonly NeedToken[];
  /** Places on one seat. */
  readonly places: number;
  /** As it was typed; it needs the district's zone to mean something. */
  readonly at: string | null;
  readonly json: boolean;
}

/**
 * The options of `route`.
 * @throws Error with one sentence that says what came and what was expected.
 */
export function parseOptions(args: readonly string[]): RouteOptions {
  const { values } = readArguments(args, {
    options: {
      pack: { type: 'string', default: 'data/jingansi' },
      from: { type: 'string' },
      to: { type: 'string' },
      // Seats twice the usual walk apart: nobody between them is farther from one than that walk.
      rest: { type: 'string', default: String(2 * walkLimits.start) },
      need: { type: 'string', default: '' },
      places: { type: 'string', default: String(groupLimits.min) },
      at: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  return {
    pack: values.pack,
    from: readPosition('from', values.from),
    to: readPosition('to', values.to),
    rest: readRest(values.rest),
    required: readNeed(values.need),
    places: readPlaces(values.places),
    at: values.at ?? null,
    json: values.json,
  };
}

function readPosition(name: string, text: string | undefined): Position {
  if (text === undefined) throw new Error(`--${name} is missing: expected LNG,LAT in degrees.`);
  const [lng = Number.NaN, lat = Number.NaN, ...more] = text.split(',').map(readNumber);
  if (more.length > 0 || !(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) {
    throw new Error(`--${name} ${text} is no place: expected LNG,LAT in degrees, such as 121.4449,31.2242.`);
  }
  return [lng, lat];
}

function readRest(text: string): number {
  const rest = readNumber(text);
  if (rest > 0 && rest < Infinity) return rest;
  throw new Error(`--rest ${text} cannot be used: expected more than 0 metres.`);
}

const readNumber = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));
