import { foldText } from '../../lib/fold-text';
import { groupBy } from '../../lib/group-by';
import type { District } from '../../model/district';
import { hasOwnName } from '../../model/has-own-name';
import type { PledgeHome } from '../../model/ledger/event';

interface HomeEntry {
  readonly home: PledgeHome;
  readonly texts: readonly string[];
}

/**
 * Buildings and shops with everything that one may type for them: names in both languages, address, id,
 * and the names of the organisations that the pack ties to a building.
 */
export function indexHomes({ buildings, organisations }: District): readonly HomeEntry[] {
  const byBuilding = groupBy(organisations, ({ buildingId }) => buildingId);
  const entry = (
    kind: PledgeHome['kind'],
    id: string,
    names: readonly (string | null | undefined)[],
  ): HomeEntry => ({
    home: { kind, id },
    texts: [id, ...names].filter((name): name is string => Boolean(name)).map(foldText),
  });
  return [
    // A house that goes by its number in OpenStreetMap is found on the map, not by typing.
    ...buildings.filter(hasOwnName).map(({ id, name, address }) => {
      const ownNames = (byBuilding.get(id) ?? []).flatMap((organisation) => [
        organisation.name.zh,
        organisation.name.en,
      ]);
      return entry('building', id, [name.zh, name.en, address, ...ownNames]);
    }),
    ...organisations
      .filter(({ buildingId }) => buildingId === null)
      .map(({ id, name }) => entry('organisation', id, [name.zh, name.en])),
  ];
}

/** Those that contain the text somewhere, names that begin with it first; all of them for an empty text. */
export function searchHomes(index: readonly HomeEntry[], query: string): readonly PledgeHome[] {
  const text = foldText(query);
  const rank = ({ texts }: HomeEntry) => (texts.some((candidate) => candidate.startsWith(text)) ? 0 : 1);
  return index
    .filter(({ texts }) => texts.some((candidate) => candidate.includes(text)))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ home }) => home);
}
