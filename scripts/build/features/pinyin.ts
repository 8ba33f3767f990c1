import { customPinyin, pinyin } from 'pinyin-pro';
import type { District } from '../../../src/model/district';
import { listReadNames } from '../list-read-names';

/** Chinese characters in a row, or whatever stands between them. */
const runs = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;

/**
 * How every Chinese name of a district is read: one syllable a character with tone marks, parted by spaces; what
 * is no Chinese character stands as it is. By pinyin-pro, corrected by the readings of the sources.
 */
export function writePinyin(district: District, readings: Readonly<Record<string, string>>): string {
  customPinyin({ ...readings });
  const lines = listReadNames(district).map(
    (name) => `${JSON.stringify(name)}:${JSON.stringify(readName(name))}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function readName(name: string): string {
  const read = (run: string) => (/\p{Script=Han}/u.test(run) ? pinyin(run, { type: 'array' }) : [run.trim()]);
  return (name.match(runs) ?? [])
    .flatMap(read)
    .filter((piece) => piece !== '')
    .join(' ');
}
