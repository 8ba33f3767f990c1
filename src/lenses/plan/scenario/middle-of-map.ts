import type { Position } from '../../../lib/units';
import { district } from '../../../state/district';
import { mapView } from '../../../state/map-view';

/** What the map's middle is on; without a map the district's own middle. null = there is no district yet. */
export function middleOfMap(): Position | null {
  return mapView.value?.center ?? district.value?.info.center ?? null;
}
