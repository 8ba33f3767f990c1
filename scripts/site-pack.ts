import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Names the pack that a site opens by itself, for the build and the dev server. */
export const packVariable = 'ZUOZUO_PACK';

const bundledPack = 'jingansi';

/** What the bundled pack is built from: no pack, though it names a district. */
const sourcesFolder = 'sources';

/** The packs that lie in `data/`, by name of their folder. */
export const listPackFolders = (data = 'data'): string[] =>
  existsSync(data)
    ? readdirSync(data, { withFileTypes: true })
        .filter(
          (entry) =>
            entry.isDirectory() &&
            entry.name !== sourcesFolder &&
            existsSync(join(data, entry.name, 'district.json')),
        )
        .map(({ name }) => name)
        .sort()
    : [];

/** The pack that the site opens by itself. @throws Error in one sentence where `data/` has none of that name */
export function sitePack(name: string | undefined = process.env[packVariable], data = 'data'): string {
  const folders = listPackFolders(data);
  const wanted = name || bundledPack;
  if (folders.includes(wanted)) return wanted;
  throw new Error(
    `There is no pack ${data}/${wanted}; ${folders.length > 0 ? `there is ${folders.join(', ')}` : 'there is none at all'}. ` +
      'Make one: npm run district, or npm run data.',
  );
}
