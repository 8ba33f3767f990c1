import type { Issue } from '../io/issue';
import { packFiles } from '../io/pack-files';
import type { PackZip } from '../io/pack-zip/read-pack-zip';
import { parseDistrictInfo } from '../io/parse-district-info';
import { type AppError, appError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import type { DistrictInfo } from '../model/district';
import { packDistrict } from '../state/district';
import { openPackId } from '../state/open-pack';
import type { PackTexts } from '../store/pack-library';
import { openPackInWorker } from '../worker/open-pack-in-worker';
import { openPackLibrary } from './open-pack-library';
import { readPackTexts } from './read-pack-texts';

/** What is needed of a file: a `File` from a drop or a file picker. */
type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** How a pack file stands to the pack of its id that is open or kept here. */
export type PackStanding = 'new' | 'same' | 'newer' | 'older' | 'other';

/** A pack file, read; nothing of it is kept yet. */
export interface PackProposal {
  readonly fileName: string;
  readonly id: string;
  readonly info: DistrictInfo;
  readonly texts: PackTexts;
  readonly zip: PackZip;
  readonly seats: number;
  readonly standing: PackStanding;
  /** Version of this device that it would come after; null = none. */
  readonly after: number | null;
  readonly issues: readonly AppError[];
}

/** Reads a pack file and says what is in it. Errors: those of `openPackFile`, and `pack-zip-district`. */
export async function proposePackFile(file: ChosenFile): Promise<Result<PackProposal>> {
  const read = await openPackInWorker(file);
  if (!read.ok) return read;
  const zip = read.value;
  const faults: Issue[] = [];
  const info = parseDistrictInfo(zip.contents['district.json'], faults);
  if (!info)
    return fail(
      appError(
        'pack-zip-district',
        'The district.json of the file cannot be read; nothing was taken from it.',
      ),
    );
  const id = idOf(zip.manifest?.pack, info.id);
  const texts: PackTexts = Object.fromEntries(
    packFiles.flatMap((name) => (zip.contents[name] === undefined ? [] : [[name, zip.contents[name]]])),
  );
  const kept = await readKept(id);
  if (!kept.ok) return kept;
  return succeed({
    fileName: file.name,
    id,
    info,
    texts,
    zip,
    seats: zip.seats,
    standing: kept.value ? compare(texts, info, kept.value) : 'new',
    after: kept.value?.version ?? null,
    issues: [...zip.issues, ...(zip.ledger?.issues ?? []), ...(zip.ledger?.zipIssues ?? [])],
  });
}

/** Ids are names of databases and stand in links: other signs become lines. */
function idOf(named: string | undefined, own: string): string {
  const id = (named ?? own).replace(/[^\w-]+/g, '-').slice(0, 64);
  return id === '' ? 'district' : id;
}

interface Kept {
  readonly texts: PackTexts;
  readonly asOf: string;
  /** null = the site's. */
  readonly version: number | null;
}

/** The pack of that id as it is here; null = there is none. */
async function readKept(id: string): Promise<Result<Kept | null>> {
  const library = await openPackLibrary();
  const read = library.ok ? await library.value.read(id) : library;
  if (!read.ok) return read;
  if (read.value)
    return succeed({ texts: read.value.texts, asOf: dayOf(read.value.texts), version: read.value.version });
  const open = packDistrict.value;
  if (id !== openPackId.value || !open) return succeed(null);
  const texts = await readPackTexts();
  return succeed(texts.ok ? { texts: texts.value, asOf: open.info.asOf, version: null } : null);
}

const dayOf = (texts: PackTexts): string => parseDistrictInfo(texts['district.json'], [])?.asOf ?? '';

function compare(texts: PackTexts, { asOf }: DistrictInfo, kept: Kept): PackStanding {
  if (packFiles.every((file) => texts[file] === kept.texts[file])) return 'same';
  if (asOf === kept.asOf) return 'other';
  return asOf > kept.asOf ? 'newer' : 'older';
}
