import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackFile, packFiles } from '../../src/io/pack-files';
import { parseDistrict } from '../../src/io/parse-district';
import type { District } from '../../src/model/district';
import { expectValue } from './expect-value';

/** The committed texts of the bundled pack, by file name. */
export function readBundledPack(): Record<PackFile, string> {
  const entries = packFiles.map((name) => [name, readFileSync(join('data/jingansi', name), 'utf8')]);
  return Object.fromEntries(entries);
}

/** The bundled district as the application reads it. */
export const readBundledDistrict = (): District => expectValue(parseDistrict(readBundledPack())).district;
