import { writeWishes } from '../io/write-wishes';
import { district } from '../state/district';
import { packWishes } from '../state/wishes';
import { type HandedOut, saveFile, shareFile } from './hand-out-file';

/** Gives this device's wishes as a file: to the system's share sheet, or as a download. */
export async function handOutWishes(how: 'share' | 'save'): Promise<HandedOut> {
  const packId = district.value?.info.id ?? '';
  const file = {
    name: `${packId}-wishes.geojson`,
    type: 'application/geo+json',
    content: writeWishes(packWishes.value, packId),
  };
  return how === 'share' ? shareFile(file) : saveFile(file);
}
