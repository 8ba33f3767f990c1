import { district } from '../state/district';
import { mapView } from '../state/map-view';
import { standHere } from './stand-here';

/** "I am standing in the middle of the map", for who has no pointer; without a map in that of the district. */
export function standInMiddle(): void {
  const middle = mapView.value?.center ?? district.value?.info.center;
  if (middle) standHere(middle);
}
