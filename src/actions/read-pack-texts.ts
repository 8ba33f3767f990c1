import { packFiles } from '../io/pack-files';
import { maxFileLength } from '../io/read-collection';
import { readResponse } from '../io/read-response';
import { appError, isAppError, messageOf } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import { baselineInUse } from '../state/baseline';
import { openPackId, openPackVersion } from '../state/open-pack';
import { storage } from '../state/storage';
import type { PackTexts } from '../store/pack-library';
import { packFolder } from './load-pack';
import { openPackLibrary } from './open-pack-library';

/**
 * The files of the pack that is open as texts, unknown members and all; a newer seats file that the office has
 * accepted stands in place of the pack's. What the ledger says is not in them. Errors: those of the library, and
 * `pack-not-read` where a file of the site did not come.
 */
export async function readPackTexts(): Promise<Result<PackTexts>> {
  const read = await (openPackVersion.value ? readOwn() : fetchAll());
  const baseline = baselineInUse.value;
  if (!read.ok || !baseline || storage.value.kind === 'opening') return read;
  const kept = await storage.value.store.baselines.read(baseline.shipped.info.id);
  if (!kept.ok) return kept;
  return succeed(kept.value ? { ...read.value, 'seats.geojson': kept.value.seats } : read.value);
}

async function readOwn(): Promise<Result<PackTexts>> {
  const library = await openPackLibrary();
  const read = library.ok ? await library.value.read(openPackId.value) : library;
  return read.ok ? succeed(read.value?.texts ?? {}) : read;
}

/** What servers answer for a file that is not there. */
const notFound = 404;

async function fetchAll(): Promise<Result<PackTexts>> {
  const texts: Record<string, string> = {};
  const read = async (file: string) => {
    const response = await fetch(`${packFolder()}/${file}`);
    if (response.status === notFound) return;
    if (!response.ok) throw appError('pack-not-read', `${file}: the server answered ${response.status}.`);
    texts[file] = await readResponse(response, maxFileLength);
  };
  try {
    await Promise.all(packFiles.map(read));
    return succeed(texts);
  } catch (thrown) {
    return fail(isAppError(thrown) ? thrown : appError('pack-not-read', messageOf(thrown)));
  }
}
