import type { District } from '../../model/district';
import type { FeatureRef } from '../../model/feature-ref';

interface Entry {
  readonly ref: FeatureRef;
  /** Everything one may type for it, folded. */
  readonly texts: readonly string[];
}

/** Folds case, accents, spaces and full-width forms, so that `Reel` finds `Réel`. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s·.'’()（）-]+/g, '');

/** The order of kinds among equally good matches: what people look for most comes first. */
const kindOrder = ['place', 'building', 'street', 'grid', 'neighbourhood', 'seat'] as const;

/** Everything in a district that has a name, ready to be searched. */
export function indexFeatures(district: District): readonly Entry[] {
  const entry = (kind: FeatureRef['kind'], id: string, ...names: (string | null | undefined)[]): Entry => ({
    ref: { kind, id },
    texts: [id, ...names].filter((name): name is string => Boolean(name)).map(fold),
  });
  const named = new Set<string>();
  return [
    ...district.places
      .filter(({ name }) => name)
      .map(({ id, name, address }) => entry('place', id, name?.zh, name?.en, address)),
    ...district.buildings.map(({ id, name, address }) => entry('building', id, name.zh, name.en, address)),
    ...district.streets
      .filter(({ name }) => name && !named.has(name.zh) && named.add(name.zh))
      .map(({ id, name }) => entry('street', id, name?.zh, name?.en)),
    ...district.grids.map(({ id, name }) => entry('grid', id, name.zh, name.en)),
    ...district.neighbourhoods.map(({ id, name }) => entry('neighbourhood', id, name.zh, name.en)),
    ...district.seats.map(({ id, near, street }) =>
      entry('seat', id, near?.zh, near?.en, street?.zh, street?.en),
    ),
  ];
}

/** 0 = the name itself, 1 = its beginning, 2 = within it; null = no match. */
function matchQuality(entry: Entry, text: string): number | null {
  let best: number | null = null;
  for (const candidate of entry.texts) {
    const at = candidate.indexOf(text);
    if (at < 0) continue;
    const quality = candidate === text ? 0 : at === 0 ? 1 : 2;
    if (best === null || quality < best) best = quality;
  }
  return best;
}

/** The features that match best, at most `limit`; ties keep the order of kinds, then of the index. */
export function searchFeatures(index: readonly Entry[], query: string, limit: number): readonly FeatureRef[] {
  const text = fold(query);
  if (text === '') return [];
  return index
    .flatMap((entry) => {
      const quality = matchQuality(entry, text);
      return quality === null ? [] : [{ entry, quality }];
    })
    .sort(
      (a, b) =>
        a.quality - b.quality || kindOrder.indexOf(a.entry.ref.kind) - kindOrder.indexOf(b.entry.ref.kind),
    )
    .slice(0, limit)
    .map(({ entry }) => entry.ref);
}
