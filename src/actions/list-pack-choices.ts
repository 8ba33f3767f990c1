import { openPackId } from '../state/open-pack';
import { packChoices } from '../state/pack-choices';
import { listSitePacks } from './list-site-packs';
import { openPackLibrary } from './open-pack-library';

/** Reads which packs can be opened and which versions there are. What cannot be read is left empty. */
export async function listPackChoices(): Promise<void> {
  const id = openPackId.value;
  const [site, library] = await Promise.all([listSitePacks(), openPackLibrary()]);
  const device = library.ok ? await library.value.list() : library;
  const versions = library.ok ? await library.value.versions(id) : library;
  packChoices.value = {
    site: site.ok ? site.value : null,
    device: device.ok ? device.value : [],
    versions: versions.ok ? versions.value : [],
  };
}
