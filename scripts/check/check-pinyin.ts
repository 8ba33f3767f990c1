import type { Breach } from '../../src/analysis/invariants/data';
import { parsePinyin, pinyinFile } from '../../src/io/parse-pinyin';
import type { District } from '../../src/model/district';
import { listReadNames } from '../build/list-read-names';
import type { DataCheck } from './data';

/** A syllable: letters with at most one tone mark, as pinyin is written. */
const syllable = /^[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]+$/;

/** Every Chinese name of a pack has a reading with a syllable for each of its characters, and no other name has. */
export function checkPinyin(district: District, text: string): DataCheck {
  const names = listReadNames(district);
  const parsed = parsePinyin(text);
  const check = { check: 'pinyin', checked: names.length };
  if (!parsed.ok)
    return {
      ...check,
      breaches: [
        { id: pinyinFile, field: 'readings', value: parsed.error.message, expectation: 'a reading a name' },
      ],
    };
  const readings = parsed.value;
  const known = new Set(names);
  const breach = (name: string, value: string, expectation: string): Breach => ({
    id: pinyinFile,
    field: name,
    value,
    expectation,
  });
  return {
    ...check,
    breaches: [
      ...names.flatMap((name) => {
        const reading = readings[name];
        if (reading === undefined) return [breach(name, 'nothing', 'how it is read')];
        const characters = name.match(/\p{Script=Han}/gu)?.length ?? 0;
        // Latin letters within a name count as well: there may be more syllables than characters.
        const syllables = reading.split(' ').filter((piece) => syllable.test(piece)).length;
        return syllables >= characters ? [] : [breach(name, reading, `${characters} syllables`)];
      }),
      ...Object.keys(readings)
        .filter((name) => !known.has(name))
        .map((name) => breach(name, readings[name] ?? '', 'a name of the pack')),
    ],
  };
}
