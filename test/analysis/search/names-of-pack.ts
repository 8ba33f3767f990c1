import { readBundledDistrict, readBundledPinyin } from '../../helpers/bundled-pack';

export const district = readBundledDistrict();
export const pinyin = readBundledPinyin();

export interface NamedThing {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  /** Its syllables with tone marks. */
  readonly syllables: readonly string[];
}

/** Every named place, building, street and lane of the bundled pack, a street once. */
export const namedThings: readonly NamedThing[] = [
  ...district.places.map((place) => ({ ...place, kind: 'place' })),
  ...district.buildings.map((building) => ({ ...building, kind: 'building' })),
  ...district.streets.map((street) => ({ ...street, kind: 'street' })),
].flatMap(({ kind, id, name }) =>
  name
    ? [
        {
          key: `${kind}:${id}`,
          zh: name.zh,
          en: name.en ?? '',
          syllables: (pinyin[name.zh] ?? '').split(' '),
        },
      ]
    : [],
);

const toneMarks = ['\u0304', '\u0301', '\u030c', '\u0300'];

/** A syllable without its tone. */
export const plain = (syllable: string): string => syllable.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** A syllable with its tone as a digit: jìng → jing4. */
export function withDigit(syllable: string): string {
  const tone = toneMarks.findIndex((mark) => syllable.normalize('NFD').includes(mark));
  return tone < 0 ? plain(syllable) : `${plain(syllable)}${tone + 1}`;
}
