import type { Feature } from 'geojson';
import type { GeoJSONSourceDiff } from 'maplibre-gl';
import { isEqual } from '../../lib/is-equal';

/** Features of a source by the id that it knows them by. */
export type FeaturesById = ReadonlyMap<string, Feature>;

/**
 * Positions that are sent at once: MapLibre copies them twice before they are with its worker, which takes a page
 * some 4 ms (measured on two cores with the hatch of a city).
 */
const portionLength = 3_000;

/** What a source knows a feature by, as its style says. */
export const keyOf = ({ properties }: Feature): string | undefined => properties?.key ?? properties?.id;

/**
 * Those that have a shape: MapLibre cannot tell where one without any position lies, and it draws nothing.
 * @returns null = some have no id or the same one, so that they cannot be sent one by one
 */
export function featuresById(features: readonly Feature[]): FeaturesById | null {
  const shaped = features.filter(hasShape);
  const found = new Map<string, Feature>();
  for (const feature of shaped) {
    const key = keyOf(feature);
    if (key !== undefined) found.set(key, feature);
  }
  return found.size === shaped.length ? found : null;
}

const hasShape = (feature: Feature): boolean => countPositions(coordinatesOf(feature)) > 0;

/** Whether features are few enough to be sent together. */
export const areLight = (features: readonly Feature[]): boolean => {
  let left = portionLength;
  return features.every((feature) => {
    left -= lengthOf(feature);
    return left >= 0;
  });
};

/** What turns the features that a source has into those that it shall have, in portions. */
export function* portionsOf(
  held: FeaturesById,
  next: FeaturesById,
): Generator<GeoJSONSourceDiff, void, void> {
  let remove = [...held.keys()].filter((id) => !next.has(id));
  let add: Feature[] = [];
  let left = portionLength;
  for (const [id, feature] of next) {
    if (looksSame(held.get(id), feature)) continue;
    add.push(feature);
    left -= lengthOf(feature);
    if (left > 0) continue;
    yield { remove, add };
    [remove, add, left] = [[], [], portionLength];
  }
  if (remove.length + add.length > 0) yield { remove, add };
}

/** Features are made anew around shapes that stay the same objects. */
function looksSame(held: Feature | undefined, next: Feature): boolean {
  if (held === next) return true;
  return (
    held !== undefined &&
    coordinatesOf(held) === coordinatesOf(next) &&
    isEqual(held.properties, next.properties)
  );
}

const coordinatesOf = ({ geometry }: Feature): unknown =>
  'coordinates' in geometry ? geometry.coordinates : geometry;

/** Positions of a feature, and one for all that is said of it. */
const lengthOf = (feature: Feature): number => 1 + countPositions(coordinatesOf(feature));

function countPositions(coordinates: unknown): number {
  if (!Array.isArray(coordinates)) return 0;
  if (typeof coordinates[0] === 'number') return 1;
  return coordinates.reduce<number>((sum, part) => sum + countPositions(part), 0);
}
