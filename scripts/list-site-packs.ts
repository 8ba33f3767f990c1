import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPackFolders } from './site-pack.ts';

/** A pack in `packs.json`. */
interface ListedPack {
  /** Name of its folder. */
  readonly id: string;
  readonly name: string;
  readonly 'name:en'?: string;
  readonly seats: number;
  readonly grids: number;
}

/** The text of `data/packs.json`: what a site serves, for the page that switches between packs. */
export function listSitePacks(data = 'data'): string {
  const packs = listPackFolders(data).flatMap((id): ListedPack[] => {
    const info = readJson(join(data, id, 'district.json'));
    if (typeof info?.name !== 'string') return [];
    const english = info['name:en'];
    return [
      {
        id,
        name: info.name,
        ...(typeof english === 'string' && { 'name:en': english }),
        seats: countFeatures(join(data, id, 'seats.geojson')),
        grids: countFeatures(join(data, id, 'micro-grids.geojson')),
      },
    ];
  });
  return `${JSON.stringify({ packs }, null, 2)}\n`;
}

/** A damaged file is the page's to tell; the list only leaves it out. */
function readJson(file: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function countFeatures(file: string): number {
  const features = readJson(file)?.features;
  return Array.isArray(features) ? features.length : 0;
}
