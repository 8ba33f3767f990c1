import { byId } from '../../lib/by-id';
import { foldText } from '../../lib/fold-text';
import { straightDistance } from '../../lib/straight-distance';
import type { Position } from '../../lib/units';
import type { District, LocalName, Place } from '../../model/district';
import type { FeatureKind } from '../../model/feature-ref';
import { hasOwnName } from '../../model/has-own-name';
import type { StreetNetwork } from '../street-network/data';
import { createSpeller, type Speller } from './create-speller';
import { createStandingPoints } from './create-standing-points';
import type { PinyinByName, SearchHit } from './data';
import { type Crossing, findCrossings } from './find-crossings';
import type { SoughtKind } from './kind-words';
import type { Spelling } from './spell-name';

/** Something that can be found, with all that it may be typed as. */
export interface SearchEntry {
  readonly hit: SearchHit;
  readonly kind: FeatureKind | 'crossing';
  /** What words for kinds of things are about; null = there are none for it. */
  readonly sort: SoughtKind | null;
  /** The id that people see on the map and on seats, folded; null = has none. */
  readonly id: string | null;
  readonly names: readonly Spelling[];
  /** Its address or its street: what it may be found by when nothing bears that name. */
  readonly hints: readonly Spelling[];
  /** Characters of its name: of the shorter one more was typed. */
  readonly length: number;
}

/** Metres from a station's point to its exits at most; an assumption: those of the bundled pack lie within 230 m. */
const farthestExit = 400;

/** Longer than any name: seats come after all that has one, in the order of their ids. */
const seatLength = 1000;

/** Everything in a district that has a name, spelled. The order of the lists of a district says nothing. */
export function listEntries(
  district: District,
  network: StreetNetwork,
  pinyin: PinyinByName,
): readonly SearchEntry[] {
  const { inArea, onLine } = createStandingPoints(network);
  const speller = createSpeller(pinyin);
  const { spell, spellPair } = speller;
  const spellAddress = (address: string | null) => spell(address === null ? null : { zh: address, en: null });
  const entry = (
    kind: FeatureKind,
    id: string,
    name: LocalName,
    at: Position | null,
    rest: Partial<Pick<SearchEntry, 'sort' | 'names' | 'hints' | 'length'>>,
  ): SearchEntry[] =>
    at?.every(Number.isFinite)
      ? [
          {
            hit: { key: `${kind}:${id}`, ref: { kind, id }, name, at },
            kind,
            sort: null,
            id: kind === 'grid' || kind === 'seat' ? foldText(id) : null,
            names: spell(name),
            hints: [],
            length: name.zh.length,
            ...rest,
          },
        ]
      : [];

  const placePoint = ({ shape }: Place) => (shape.kind === 'point' ? shape.position : inArea(shape.polygons));
  const streetNames = new Set<string>();
  return [
    ...[...district.places].sort(byId).flatMap((place) => {
      const name = place.name ?? { zh: '', en: null };
      const around = [...spellAddress(place.address), ...spell(stationOf(place, district.places))];
      const rest = { sort: place.kind, hints: around };
      return entry('place', place.id, name, placePoint(place), rest);
    }),
    ...district.buildings
      .filter(hasOwnName)
      .flatMap(({ id, name, address, kind, polygons }) =>
        entry('building', id, name, inArea(polygons), { sort: kind, hints: spellAddress(address) }),
      ),
    ...[...district.streets].sort(byId).flatMap(({ id, name, line }) => {
      if (!name || streetNames.has(name.zh)) return [];
      streetNames.add(name.zh);
      return entry('street', id, name, onLine(line), {});
    }),
    ...findCrossings(district.streets).map((crossing) => crossingEntry(crossing, speller)),
    ...district.grids.flatMap(({ id, name, polygons }) => entry('grid', id, name, inArea(polygons), {})),
    ...district.neighbourhoods.flatMap(({ id, name, shortName, polygons }) =>
      entry('neighbourhood', id, name, inArea(polygons), { hints: spell(shortName) }),
    ),
    ...district.seats.flatMap(({ id, street, near, position }) =>
      entry('seat', id, nameSeat(street, near), position, {
        names: [],
        length: seatLength,
        hints: [...spell(near, street), ...(street && near ? spellPair(street, near) : [])],
      }),
    ),
  ];
}

/** The exits of a station have names of their own: the station's finds them too. */
function stationOf({ kind, shape }: Place, places: readonly Place[]): LocalName | null {
  if (kind !== 'metro_entrance' || shape.kind !== 'point') return null;
  const { position } = shape;
  const stations = [...places]
    .sort(byId)
    .flatMap((place) =>
      place.kind === 'metro_station' && place.shape.kind === 'point'
        ? [{ name: place.name, distance: straightDistance(position, place.shape.position) }]
        : [],
    );
  const [nearest] = stations.sort((a, b) => a.distance - b.distance);
  return nearest && nearest.distance <= farthestExit ? nearest.name : null;
}

function nameSeat(street: LocalName | null, near: LocalName | null): LocalName {
  const named = [street, near].filter((name) => name !== null);
  const english = named.flatMap(({ en }) => en ?? []);
  return {
    zh: named.map(({ zh }) => zh).join(' · '),
    en: english.length === 0 ? null : english.join(', '),
  };
}

/** A crossing is typed as two streets in either order, the first one with or without its 路. */
function crossingEntry({ names: [a, b], at }: Crossing, { spellPair }: Speller): SearchEntry {
  const zh = `${a.zh} / ${b.zh}`;
  const en = a.en !== null && b.en !== null ? `${a.en} / ${b.en}` : null;
  return {
    hit: {
      key: `crossing:${a.zh}|${b.zh}`,
      ref: null,
      name: { zh, en },
      at,
    },
    kind: 'crossing',
    sort: 'crossing',
    id: null,
    names: [
      ...spellPair(a, b),
      ...spellPair(b, a),
      ...(isRoad(a) ? spellPair(a, b, true) : []),
      ...(isRoad(b) ? spellPair(b, a, true) : []),
    ],
    hints: [],
    length: zh.length,
  };
}

const isRoad = ({ zh }: LocalName): boolean => /路$/.test(zh);
