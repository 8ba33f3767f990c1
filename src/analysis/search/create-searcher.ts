import type { District } from '../../model/district';
import type { StreetNetwork } from '../street-network/data';
import { prepareNetwork } from '../street-network/prepare-network';
import type { PinyinByName, SearchHit, SearchQuestion } from './data';
import { least } from './least';
import { listEntries, type SearchEntry } from './list-entries';
import { matchSpelling, qualities } from './match-spelling';
import { matchWithErrors } from './match-with-errors';
import { readKinds } from './read-kinds';
import { type Query, readQuery } from './read-query';
import type { Spelling } from './spell-name';

/** Among equally good ones what people look for most comes first. */
const kindOrder: readonly SearchEntry['kind'][] = [
  'place',
  'building',
  'street',
  'crossing',
  'grid',
  'neighbourhood',
  'seat',
];

/** How well something matches, the lower the better; null = not at all. */
type Quality = number | null;

interface Match {
  readonly entry: SearchEntry;
  readonly quality: number;
}

/**
 * A search over everything in a district that has a name: the best first, at most as many as asked for. Answers
 * any text and never throws; without pinyin (an older pack) names are found as they are written.
 *
 * Own code and no library of full-text search: ARCHITECTURE.md says why.
 */
export function createSearcher(
  district: District,
  pinyin: PinyinByName,
  network: StreetNetwork = prepareNetwork(district),
): (question: SearchQuestion) => readonly SearchHit[] {
  const entries = listEntries(district, network, pinyin);
  return ({ text, limit }) => {
    const query = readQuery(text);
    if (query.text === '') return [];
    const matches = collect(entries, createMatcher(query));
    // Errors are looked for only where nothing is called so: else they would fill the list with noise.
    const isNamed = matches.some(({ quality }) => quality < qualities.within);
    const found = new Set(matches.map(({ entry }) => entry));
    const others = isNamed ? [] : entries.filter((entry) => !found.has(entry));
    return [...matches, ...collect(others, createMatcherWithErrors(query))]
      .sort(byQuality)
      .slice(0, Math.max(0, limit))
      .map(({ entry }) => entry.hit);
  };
}

function collect(entries: readonly SearchEntry[], match: (entry: SearchEntry) => Quality): readonly Match[] {
  return entries.flatMap((entry) => {
    const quality = match(entry);
    return quality === null ? [] : [{ entry, quality }];
  });
}

function byQuality(a: Match, b: Match): number {
  return (
    a.quality - b.quality ||
    a.entry.length - b.entry.length ||
    kindOrder.indexOf(a.entry.kind) - kindOrder.indexOf(b.entry.kind) ||
    (a.entry.hit.key < b.entry.hit.key ? -1 : 1)
  );
}

/** Matches by name, by id and by words for the kind of a thing. */
function createMatcher(query: Query): (entry: SearchEntry) => Quality {
  const matchNames = createNameMatcher(query, matchSpelling);
  const kinds = readKinds(query).map(({ sort, rest }) => ({
    sort,
    match:
      rest.text === '' ? () => qualities.kind : createNameMatcher(rest, matchSpelling, qualities.kindBeside),
  }));
  return (entry) => {
    const ofKind = kinds.filter(({ sort }) => sort === entry.sort).map(({ match }) => match(entry));
    return least([matchNames(entry), matchId(query, entry.id), ...ofKind]);
  };
}

const createMatcherWithErrors = (query: Query) => createNameMatcher(query, matchWithErrors, qualities.wrong);

/** Matches names, then hints; many seats stand at one street, so that each spelling is compared once. */
function createNameMatcher(
  query: Query,
  match: (query: Query, spelling: Spelling) => Quality,
  added = 0,
): (entry: SearchEntry) => Quality {
  const known = new Map<Spelling, Quality>();
  const matchOnce = (spelling: Spelling): Quality => {
    let quality = known.get(spelling);
    if (quality === undefined) {
      quality = match(query, spelling);
      known.set(spelling, quality);
    }
    return quality;
  };
  return ({ names, hints }) => {
    const name = least(names.map(matchOnce));
    if (name !== null) return name + added;
    const hint = least(hints.map(matchOnce));
    return hint === null ? null : hint + qualities.hint + added;
  };
}

/** Letters alone begin a third of all ids and many names: names come first then. */
function matchId({ text }: Query, id: string | null): Quality {
  if (!id?.startsWith(text)) return null;
  if (id === text) return qualities.exact;
  return /\d/.test(text) ? qualities.prefix : qualities.initials;
}
