import { type AxisWeights, axisNames, weightLimits } from '../analysis/axes/data';
import { walkLimits } from '../analysis/coverage/presets';
import { type LanguageTag, languageTags } from '../i18n/language-tags';
import type { Position } from '../lib/units';
import { type FeatureKind, type FeatureRef, featureKinds } from '../model/feature-ref';
import { groupLimits } from '../model/need';
import { type NeedToken, needTokens } from '../model/vocabulary';
import { type AdoptPage, adoptPages } from './adopt-page';
import { type FindPage, findPages } from './find-page';
import { type Lens, lenses } from './lens';
import type { MapView } from './map-view';
import { type PlanPage, planPages } from './plan-page';
import { type WalkPlan, walkPlanLimits } from './walk-plan';

/** What a link says. A member that is absent was not said. */
export interface LinkState extends WalkPlan {
  map?: MapView;
  lens?: Lens;
  /** Id of the district pack; absent = the one that the site opens by itself. */
  pack?: string;
  /** Page of the panel of the lens that is open. */
  page?: AdoptPage | FindPage | PlanPage;
  selection?: FeatureRef;
  r?: number;
  need?: readonly NeedToken[];
  /** How many sit down together. */
  places?: number;
  at?: string;
  /** Weights of the four axes. */
  w?: AxisWeights;
  /** Id of the scenario that is open; scenarios live on the device that made them. */
  scenario?: string;
  /** A point that the person tapped or searched for; a device's fix never goes into a link. */
  from?: Position;
  lang?: LanguageTag;
}

/** A parameter whose value could not be used: said to the person, and dropped from the link. */
export interface RefusedParameter {
  readonly name: string;
  readonly value: string;
}

export interface ParsedLink {
  readonly state: LinkState;
  /** Parameters that are not ours, kept verbatim and in order. */
  readonly others: readonly string[];
  readonly refused: readonly RefusedParameter[];
}

interface Codec {
  /** Takes the text into the state; false = nonsense. */
  read(text: string, state: LinkState): boolean;
  write(state: LinkState): string | null;
}

const oneOf = <T extends string>(values: readonly T[], text: string): T | undefined =>
  values.find((value) => value === text);

const numberIn = (text: string | undefined, least: number, most: number): number | null => {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return value >= least && value <= most ? value : null;
};

/** Six decimals are a tenth of a metre: finer than any seat is known. */
const degrees = (value: number) => String(Number(value.toFixed(6)));

function featureCodec(kind: FeatureKind): Codec {
  return {
    read(text, state) {
      if (!/^[\w.:-]{1,64}$/.test(text)) return false;
      state.selection ??= { kind, id: text };
      return true;
    },
    write: ({ selection }) => (selection?.kind === kind ? selection.id : null),
  };
}

/** A point, latitude first as a map's link has it. */
function pointCodec(name: 'from' | 'to'): Codec {
  return {
    read(text, state) {
      const [latText, lngText, ...rest] = text.split(',');
      const lat = numberIn(latText, -90, 90);
      const lng = numberIn(lngText, -180, 180);
      if (lat === null || lng === null || rest.length > 0) return false;
      state[name] = [lng, lat];
      return true;
    },
    write: ({ [name]: point }) => (point ? `${degrees(point[1])},${degrees(point[0])}` : null),
  };
}

/** @param take the value of a text; null = nonsense */
function plainCodec<Name extends 'pack' | 'scenario' | 'rest' | 'round' | 'tour'>(
  name: Name,
  take: (text: string) => LinkState[Name] | null,
): Codec {
  return {
    read(text, state) {
      const value = take(text);
      if (value !== null) state[name] = value;
      return value !== null;
    },
    write: ({ [name]: value }) => (value ? String(value) : null),
  };
}

/** An id of a thing that is no feature. */
const idIn = (text: string) => (/^[\w-]{1,64}$/.test(text) ? text : null);

const wallClock = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** What a lens shows when its link names no page. */
const firstPages: ReadonlySet<LinkState['page']> = new Set(['overview', 'nearest', 'ranking']);

/** Every parameter of ours, in the order in which a link lists them. */
const codecs: Readonly<Record<string, Codec>> = {
  map: {
    read(text, state) {
      const [zoomText, latText, lngText, ...rest] = text.split('/');
      const zoom = numberIn(zoomText, 0, 24);
      const lat = numberIn(latText, -90, 90);
      const lng = numberIn(lngText, -180, 180);
      if (zoom === null || lat === null || lng === null || rest.length > 0) return false;
      state.map = { zoom, center: [lng, lat] };
      return true;
    },
    write: ({ map }) =>
      map ? `${Number(map.zoom.toFixed(2))}/${degrees(map.center[1])}/${degrees(map.center[0])}` : null,
  },
  pack: plainCodec('pack', idIn),
  lens: {
    read(text, state) {
      const lens = oneOf(lenses, text);
      if (lens) state.lens = lens;
      return lens !== undefined;
    },
    write: ({ lens }) => lens ?? null,
  },
  page: {
    read(text, state) {
      const page = oneOf([...adoptPages, ...findPages, ...planPages], text);
      if (page) state.page = page;
      return page !== undefined;
    },
    write: ({ page }) => (page === undefined || firstPages.has(page) ? null : page),
  },
  ...Object.fromEntries(featureKinds.map((kind) => [kind, featureCodec(kind)])),
  r: {
    read(text, state) {
      const value = numberIn(text, walkLimits.min, walkLimits.max);
      if (value === null) return false;
      state.r = value;
      return true;
    },
    write: ({ r }) => (r === undefined || r === walkLimits.start ? null : String(r)),
  },
  need: {
    read(text, state) {
      const tokens = text.split(',').filter(Boolean);
      const known = needTokens.filter((token) => tokens.includes(token));
      if (known.length > 0) state.need = known;
      return known.length === new Set(tokens).size;
    },
    write: ({ need }) => (need && need.length > 0 ? need.join(',') : null),
  },
  places: {
    read(text, state) {
      const value = numberIn(text, groupLimits.min, groupLimits.max);
      if (value === null || !Number.isInteger(value)) return false;
      state.places = value;
      return true;
    },
    write: ({ places }) => (places === undefined || places === groupLimits.min ? null : String(places)),
  },
  at: {
    read(text, state) {
      const isMoment = wallClock.test(text) && !Number.isNaN(Date.parse(`${text}:00Z`));
      if (text !== 'now' && !isMoment) return false;
      state.at = text;
      return true;
    },
    write: ({ at }) => at ?? null,
  },
  w: {
    read(text, state) {
      const values = text.split(',').map((part) => numberIn(part, weightLimits.least, weightLimits.most));
      if (values.length !== axisNames.length || values.includes(null) || !values.some(Boolean)) return false;
      state.w = Object.fromEntries(axisNames.map((name, i) => [name, values[i]])) as unknown as AxisWeights;
      return true;
    },
    write: ({ w }) => {
      const values = axisNames.map((name) => w?.[name] ?? 1);
      return values.every((value) => value === 1) ? null : values.join(',');
    },
  },
  scenario: plainCodec('scenario', idIn),
  from: pointCodec('from'),
  to: pointCodec('to'),
  rest: plainCodec('rest', (text) => numberIn(text, ...walkPlanLimits.rest)),
  round: plainCodec('round', (text) => numberIn(text, ...walkPlanLimits.round)),
  tour: plainCodec('tour', idIn),
  lang: {
    read(text, state) {
      const language = oneOf(languageTags, text);
      if (language) state.lang = language;
      return language !== undefined;
    },
    write: ({ lang }) => lang ?? null,
  },
};

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads a location's hash, with or without the `#`. Never throws. */
export function parseLink(hash: string): ParsedLink {
  const state: LinkState = {};
  const others: string[] = [];
  const refused: RefusedParameter[] = [];
  for (const part of hash.replace(/^#/, '').split('&')) {
    if (part === '') continue;
    const split = part.indexOf('=');
    const name = split < 0 ? part : part.slice(0, split);
    const codec = Object.hasOwn(codecs, name) ? codecs[name] : undefined;
    const value = split < 0 ? '' : decode(part.slice(split + 1));
    if (!codec) others.push(part);
    else if (value !== '' && !codec.read(value, state)) refused.push({ name, value: value.slice(0, 40) });
  }
  return { state, others, refused };
}

/** Writes a hash that `parseLink` reads back to the same state; defaults are left out. */
export function formatLink(state: LinkState, others: readonly string[] = []): string {
  const own = Object.entries(codecs).flatMap(([name, codec]) => {
    const text = codec.write(state);
    // Slashes, commas and colons stay readable: they are allowed in a fragment.
    return text === null
      ? []
      : [`${name}=${encodeURIComponent(text).replace(/%2F|%2C|%3A/g, decodeURIComponent)}`];
  });
  return `#${[...own, ...others].join('&')}`;
}
