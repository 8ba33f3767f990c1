import type { District } from '../../model/district';

/** Labels that are placed at once: some 30 ms of a desktop. */
const mostAtOnce = 500;

/** Whether the labels of a district are placed, or on their way to be. */
const prepared = new WeakMap<District['grids'], boolean>();

/** Whether a large district can be drawn without holding the page up; else it will be, and `then` is called. */
export function isPrepared(district: District, then: () => void): boolean {
  const { grids, buildings } = district;
  if (grids.length + buildings.length <= mostAtOnce) return true;
  if (!prepared.has(grids)) {
    prepared.set(grids, false);
    void import('./place-labels')
      .then(({ placeLabels }) => placeLabels(district))
      .finally(() => {
        prepared.set(grids, true);
        then();
      });
  }
  return prepared.get(grids) ?? false;
}
