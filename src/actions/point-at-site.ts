import { pointedSite, siting } from '../state/siting';
import { lookAtPoint } from './look-at';

/** Lights up a proposed site on the map; null = none. */
export function pointAtSite(index: number | null): void {
  pointedSite.value = index;
}

/** A site and its street corner fill the map at this zoom. */
const siteZoom = 17;

/** Shows a proposed site on the map. */
export function lookAtSite(index: number): void {
  const site = siting.value?.sites[index];
  if (!site) return;
  pointAtSite(index);
  lookAtPoint(site.position, siteZoom);
}
