import type { Map as MapLibreMap } from 'maplibre-gl';
import type { District } from '../../model/district';
import { isLargeDistrict } from '../../model/is-large-district';
import type { createSourceStream, SourceStream } from './large-district';

/** Labels that are placed at once: some 30 ms of a desktop. */
const mostAtOnce = 500;

/** Whether the labels of a district are placed, or on their way to be. */
const prepared = new WeakMap<District['grids'], boolean>();

let createStream: typeof createSourceStream | null = null;

/** What draws a large district bit by bit; null = no district has needed it, or its code did not come. */
export const streamTo = (map: MapLibreMap): SourceStream | null => createStream?.(map) ?? null;

/** Whether a large district can be drawn without holding the page up; else it will be, and `then` is called. */
export function isPrepared(district: District, then: () => void): boolean {
  const { grids, buildings } = district;
  if (grids.length + buildings.length <= mostAtOnce && !isLargeDistrict(district)) return true;
  if (!prepared.has(grids)) {
    prepared.set(grids, false);
    void import('./large-district')
      .then(({ createSourceStream, placeLabels }) => {
        createStream = createSourceStream;
        return placeLabels(district);
      })
      .finally(() => {
        prepared.set(grids, true);
        then();
      });
  }
  return prepared.get(grids) ?? false;
}
