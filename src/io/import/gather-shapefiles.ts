import type { ImportedFile } from './data';

const partPattern = /\.(shp|dbf|prj|cpg|shx|sbn|sbx|qix|qpj|shp\.xml)$/i;

/**
 * The files of a drop, with the parts of each Shapefile (`seats.shp`, `seats.dbf`, `seats.prj` …) put together
 * as one file called like its .shp, which holds their zip: a reader gets one file. A part without its .shp, and
 * a .shp alone, stay as they are.
 */
export async function gatherShapefiles(files: readonly ImportedFile[]): Promise<readonly ImportedFile[]> {
  const stemOf = (name: string) => name.replace(partPattern, '').toLowerCase();
  const shapes = new Set(files.filter(({ name }) => /\.shp$/i.test(name)).map(({ name }) => stemOf(name)));
  const isPart = ({ name }: ImportedFile) => partPattern.test(name) && shapes.has(stemOf(name));
  if (!files.some(isPart)) return files;
  const { zipSync } = await import('fflate');
  return files.flatMap((file) => {
    if (!isPart(file)) return [file];
    if (!/\.shp$/i.test(file.name)) return [];
    const parts = files.filter((part) => isPart(part) && stemOf(part.name) === stemOf(file.name));
    if (parts.length === 1) return [file];
    return [
      {
        name: file.name,
        bytes: zipSync(Object.fromEntries(parts.map(({ name, bytes }) => [name, bytes])), { level: 0 }),
      },
    ];
  });
}
