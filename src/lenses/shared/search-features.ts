import type { District, LocalName } from '../../model/district';
import type { FeatureRef } from '../../model/feature-ref';
import { foldText } from './fold-text';

interface Entry {
  readonly ref: FeatureRef;
  /** Its names and its id, folded. */
  readonly names: readonly string[];
  /** Its address or its street, folded: what it may be found by when nothing bears that name. */
  readonly hints: readonly string[];
}

/** The order of kinds among equally good matches: what people look for most comes first. */
const kindOrder = ['place', 'building', 'street', 'grid', 'neighbourhood', 'seat'] as const;

/** Everything in a district that has a name, ready to be searched. */
export function indexFeatures(district: District): readonly Entry[] {
  const entry = (kind: FeatureRef['kind'], id: string, names: Texts, hints: Texts = []): Entry => ({
    ref: { kind, id },
    names: foldAll([id, ...names]),
    hints: foldAll(hints),
  });
  const named = new Set<string>();
  return [
    ...district.places.map(({ id, name, address }) => entry('place', id, namesOf(name), [address])),
    ...district.buildings.map(({ id, name, address }) => entry('building', id, namesOf(name), [address])),
    ...district.streets
      .filter(({ name }) => name && !named.has(name.zh) && named.add(name.zh))
      .map(({ id, name }) => entry('street', id, namesOf(name))),
    ...district.grids.map(({ id, name }) => entry('grid', id, namesOf(name))),
    ...district.neighbourhoods.map(({ id, name }) => entry('neighbourhood', id, namesOf(name))),
    ...district.seats.map(({ id, near, street }) =>
      entry('seat', id, [], [...namesOf(near), ...namesOf(street)]),
    ),
  ];
}

type Texts = readonly (string | null)[];

const namesOf = (name: LocalName | null): Texts => (name ? [name.zh, name.en] : []);
const foldAll = (texts: Texts): readonly string[] => texts.filter((text) => text !== null).map(foldText);

interface Match {
  readonly entry: Entry;
  /** 0 = the name itself, 1 = its beginning, 2 = within it; as much again and one more for a hint. */
  readonly quality: number;
  /** Letters of the name that matched: the shorter, the more of it was typed. */
  readonly length: number;
}

const byQuality = (a: Match, b: Match) =>
  a.quality - b.quality ||
  a.length - b.length ||
  kindOrder.indexOf(a.entry.ref.kind) - kindOrder.indexOf(b.entry.ref.kind);

const hintPenalty = 3;

function bestMatch(entry: Entry, text: string): Match | null {
  const matchesIn = (texts: readonly string[], penalty: number) =>
    texts.flatMap((name): Match[] => {
      const at = name.indexOf(text);
      if (at < 0) return [];
      return [{ entry, quality: penalty + (name === text ? 0 : at === 0 ? 1 : 2), length: name.length }];
    });
  return [...matchesIn(entry.names, 0), ...matchesIn(entry.hints, hintPenalty)].sort(byQuality)[0] ?? null;
}

/** The features that match best, at most `limit`; the shorter name, then the order of kinds, breaks a tie. */
export function searchFeatures(index: readonly Entry[], query: string, limit: number): readonly FeatureRef[] {
  const text = foldText(query);
  if (text === '') return [];
  return index
    .flatMap((entry) => bestMatch(entry, text) ?? [])
    .sort(byQuality)
    .slice(0, limit)
    .map(({ entry }) => entry.ref);
}
