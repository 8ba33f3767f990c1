import type { LocalName } from '../model/district';
import { isRecord } from './read-collection';

/** A pack that the site serves, as its list says. */
export interface SitePack {
  readonly id: string;
  readonly name: LocalName;
  readonly seats: number;
  readonly grids: number;
}

/** The list's address beside the packs. */
export const sitePacksFile = 'packs.json';

/** Reads the list of the packs that a site serves; entries that are none are passed over. */
export function readSitePacks(content: unknown): readonly SitePack[] {
  const packs = isRecord(content) && Array.isArray(content.packs) ? content.packs : [];
  return packs.flatMap((pack: unknown) => {
    if (!isRecord(pack) || typeof pack.id !== 'string' || typeof pack.name !== 'string') return [];
    const { id, name, seats, grids } = pack;
    const en = pack['name:en'];
    return [
      {
        id,
        name: { zh: name, en: typeof en === 'string' ? en : null },
        seats: Number(seats) || 0,
        grids: Number(grids) || 0,
      },
    ];
  });
}
