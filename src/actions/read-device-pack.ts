import { openVolume } from '../i18n/translate';
import type { PackFile } from '../io/pack-files';
import { appError } from '../lib/app-error';
import { notePack } from '../state/noted-packs';
import { addNotice } from '../state/notices';
import { openPackId, openPackVersion } from '../state/open-pack';
import type { StoredPack } from '../store/pack-library';
import { openPackLibrary } from './open-pack-library';

/** What an absent file stands for: a list with nothing in it. */
const emptyList = '{"type":"FeatureCollection","features":[]}';

/**
 * Opens the version that this device keeps of the pack that is open. Where the device cannot be asked that is
 * said, and the site's files stand in.
 * @returns how its files are read; null = there is none, or it could not be read
 */
export async function readDevicePack(): Promise<((file: PackFile) => Promise<string>) | null> {
  const id = openPackId.value;
  const kept = await readStored(id);
  if (!kept) return null;
  const { texts, extras: _extras, ...version } = kept;
  openPackVersion.value = version;
  return async (file) => {
    const text = texts[file] ?? (file === 'district.json' ? null : emptyList);
    if (text === null) throw appError('missing-file', `${file} is not in the pack ${id} of this device.`);
    return text;
  };
}

async function readStored(id: string): Promise<StoredPack | null> {
  const library = await openPackLibrary();
  const read = library.ok ? await library.value.read(id) : library;
  if (read.ok) {
    notePack(id, read.value !== null);
    return read.value;
  }
  const { message } = read.error;
  await openVolume('data').catch(() => undefined);
  addNotice('warning', 'data.pack.unreadable', { message });
  return null;
}
