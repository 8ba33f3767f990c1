import { isAppError, messageOf } from '../lib/app-error';
import type { Result } from '../lib/result';
import type { FileFault, Issue } from './issue';
import { type PackFile, packFiles } from './pack-files';
import { type ParsedDistrict, parseDistrict } from './parse-district';
import type { parseLargeDistrict } from './parse-large-district';
import { refusePack } from './refuse-pack';

/** Without seats or grids there is next to nothing; what lies around them not every district has. */
const neededFiles: ReadonlySet<PackFile> = new Set(['district.json', 'seats.geojson', 'micro-grids.geojson']);

/** What an absent file stands for: a list with nothing in it. */
const emptyList = '{"type":"FeatureCollection","features":[]}';

/** Characters of a pack beyond which it is parsed in slices: ten times the bundled one, some 40 ms of a desktop. */
const mostAtOnce = 2_000_000;

/**
 * Reads all files of a pack at once and parses them. The caller says how a file is read (fetch in the
 * page, the file system in scripts); a file that cannot be read is an issue, not an exception. One that a
 * district need not have (streets, buildings …) and that is not there (AppError `absent-file`) is empty.
 * @param tell how far a large pack is parsed, 0 to 1
 */
export async function loadDistrict(
  readFile: (name: PackFile) => Promise<string>,
  tell: (share: number) => void = () => {},
): Promise<Result<ParsedDistrict>> {
  const contents: Partial<Record<PackFile, string>> = {};
  const issues: Issue[] = [];
  const read = async (file: PackFile) => {
    try {
      contents[file] = await readFile(file);
    } catch (thrown) {
      if (!neededFiles.has(file) && isAppError(thrown) && thrown.code === 'absent-file') {
        contents[file] = emptyList;
        return;
      }
      issues.push({
        file,
        feature: null,
        field: null,
        came: messageOf(thrown),
        expected: 'a file',
        outcome: 'list-empty',
        fault: faultOf(thrown),
      });
    }
  };
  await Promise.all(packFiles.map(read));
  const length = Object.values(contents).reduce((sum, text) => sum + text.length, 0);
  const parsed = length > mostAtOnce ? await parseLarge(contents, tell) : parseDistrict(contents);
  if (!parsed.ok) {
    const cause = issues.find(({ file }) => file === parsed.error.values?.file);
    return cause ? refusePack(cause) : parsed;
  }
  const missing = new Set(issues.map((issue) => issue.file));
  const others = parsed.value.issues.filter((issue) => issue.feature !== null || !missing.has(issue.file));
  return { ok: true, value: { district: parsed.value.district, issues: [...issues, ...others] } };
}

/** Where its code does not come the page stands still for a while, and has its district. */
const parseLarge = (...pack: Parameters<typeof parseLargeDistrict>): ReturnType<typeof parseLargeDistrict> =>
  import('./parse-large-district').then(
    (module) => module.parseLargeDistrict(...pack),
    () => parseDistrict(pack[0]),
  );

const faultOf = (thrown: unknown): FileFault =>
  isAppError(thrown) && thrown.code === 'file-oversize' ? 'oversize' : 'missing';
