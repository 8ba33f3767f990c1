/** The parts of one layer of a Shapefile. */
export interface ShapeLayer {
  /** Path of the .shp without its extension. */
  readonly name: string;
  readonly shp: Uint8Array;
  readonly dbf: Uint8Array | null;
  readonly prj: Uint8Array | null;
  readonly cpg: Uint8Array | null;
}

const partPattern = /\.(shp|dbf|prj|cpg)$/i;

/** Whether a file of a zip is a part that is read. */
export const isShapePart = (path: string) => partPattern.test(path);

/** The layers among files, each by its own .shp; parts belong together by their path, whatever the case. */
export function listShapeLayers(files: ReadonlyMap<string, Uint8Array>): readonly ShapeLayer[] {
  const byPath = new Map([...files].map(([path, bytes]) => [path.toLowerCase(), bytes]));
  return [...files].flatMap(([path, shp]) => {
    if (!/\.shp$/i.test(path)) return [];
    const name = path.slice(0, -4);
    const part = (extension: string) => byPath.get(`${name.toLowerCase()}.${extension}`) ?? null;
    return [
      {
        name,
        shp,
        dbf: part('dbf'),
        prj: part('prj'),
        cpg: part('cpg') ?? byPath.get(`${path.toLowerCase()}.cpg`) ?? null,
      },
    ];
  });
}
