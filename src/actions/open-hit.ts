import type { SearchHit } from '../analysis/search/data';
import { foundPoint } from '../state/found-point';
import { lookAtPoint, seatZoom } from './look-at';
import { openFeature } from './open-feature';
import { selectFeature } from './select-feature';

/** What choosing a search result means: a thing is opened, a crossing is looked at. */
export function openHit({ ref, name, at }: SearchHit): void {
  if (ref) {
    foundPoint.value = null;
    openFeature(ref);
    return;
  }
  selectFeature(null);
  foundPoint.value = { name, at };
  lookAtPoint(at, seatZoom);
}
