import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackFile, packFiles } from '../../src/io/pack-files';
import { parseDistrict } from '../../src/io/parse-district';
import { parsePinyin, pinyinFile } from '../../src/io/parse-pinyin';
import type { District } from '../../src/model/district';
import { expectValue } from './expect-value';

/** The committed texts of the bundled pack, by file name. */
export function readBundledPack(): Record<PackFile | typeof pinyinFile, string> {
  const entries = [...packFiles, pinyinFile].map((name) => [
    name,
    readFileSync(join('data/jingansi', name), 'utf8'),
  ]);
  return Object.fromEntries(entries);
}

/** The bundled district as the application reads it. */
export const readBundledDistrict = (): District => expectValue(parseDistrict(readBundledPack())).district;

/** How the names of the bundled pack are read. */
export const readBundledPinyin = () => expectValue(parsePinyin(readBundledPack()[pinyinFile]));
