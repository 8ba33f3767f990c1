import { listMapLinks, type MapLink, type NamedPosition } from '../io/list-map-links';
import { district } from '../state/district';

/**
 * Links that open a walk to a place in the map apps of others.
 * @param from where the walk starts; null = the app finds the person itself and is told nothing of them
 */
export function linkToMaps(to: NamedPosition, from: NamedPosition | null): readonly MapLink[] {
  const info = district.value?.info;
  return listMapLinks({
    to,
    from,
    inChina: info?.country.toLowerCase() === 'cn',
    city: info?.state ?? null,
  });
}
