import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeIssue } from '../../src/io/issue';
import { loadDistrict } from '../../src/io/load-district';
import type { PackFile } from '../../src/io/pack-files';
import { messageOf } from '../../src/lib/app-error';
import type { District } from '../../src/model/district';

/** Without these there is nothing to walk on or to sit on. */
const needed: ReadonlySet<string> = new Set<PackFile>(['seats.geojson', 'streets.geojson']);

/**
 * A whole pack from a folder, by the readers of the application, with a sentence for every fault.
 * @throws Error with one sentence where it cannot be used.
 */
export async function readDistrict(pack: string): Promise<{ district: District; warnings: string[] }> {
  const loaded = await loadDistrict(async (name) => {
    const path = join(pack, name);
    try {
      return await readFile(path, 'utf8');
    } catch (thrown) {
      throw new Error(`${path} cannot be read (${messageOf(thrown).split(',')[0]})`);
    }
  });
  if (!loaded.ok) throw new Error(loaded.error.message);
  const { district, issues } = loaded.value;
  const fatal = issues.find(({ file, outcome }) => outcome === 'list-empty' && needed.has(file));
  if (fatal) throw new Error(describeIssue(fatal));
  return { district, warnings: issues.map(describeIssue) };
}
