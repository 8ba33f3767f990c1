/** What a zip says that it holds; the sizes are its own claims. */
export interface ZipEntry {
  /** The path as it is written in the zip. */
  readonly path: string;
  /** The path as a person reads it: Windows in China writes GBK without saying so. */
  readonly name: string;
}

/**
 * The files of a zip, without unpacking one: by its directory, and where that is damaged or cut off by the
 * heads of the files. Folders and what macOS adds are left out.
 */
export async function listZipNames(bytes: Uint8Array): Promise<readonly ZipEntry[]> {
  const { Unzip, unzipSync } = await import('fflate');
  let paths: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        paths.push(name);
        return false;
      },
    });
  } catch {
    paths = [];
    try {
      new Unzip(({ name }) => paths.push(name)).push(bytes, true);
    } catch {}
  }
  return paths.filter(isFile).map((path) => ({ path, name: readZipPath(path) }));
}

const isFile = (path: string) => !/(^|\/)(__MACOSX\/|\._)|\/$/.test(path);

/** Bytes of a name that is not marked as UTF-8 come as characters U+0000 to U+00FF. */
export function readZipPath(path: string): string {
  const codes = Array.from(path, (character) => character.codePointAt(0) ?? 0);
  if (codes.every((code) => code < 0x80) || codes.some((code) => code > 0xff)) return path;
  const bytes = Uint8Array.from(codes);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {}
  }
  return path;
}
