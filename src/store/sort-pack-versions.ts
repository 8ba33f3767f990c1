import { byId } from '../lib/by-id';
import type { PackVersion } from './pack-library';

/** Packs by their Chinese name, those of one name by id: the same order on every device. */
export const sortPackVersions = (versions: readonly PackVersion[]): PackVersion[] =>
  [...versions].sort((a, b) => {
    if (a.name.zh === b.name.zh) return byId(a, b);
    return a.name.zh < b.name.zh ? -1 : 1;
  });
