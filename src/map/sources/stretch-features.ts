import type { Feature, FeatureCollection } from 'geojson';
import type { Evaluation } from '../../analysis/evaluation/data';
import type { UncoveredStretch } from '../../analysis/walking/data';
import { collection, lineFeature } from './geometry';

/**
 * Uncovered stretches as threads along their streets; the id is the street's, so that pointing at one names it.
 * `length` and `farthest` (metres; absent where no seat can be reached) are told to whoever points.
 */
export function stretchFeatures(
  stretches: readonly UncoveredStretch[],
  isWanted: (streetId: string) => boolean,
): Feature[] {
  return stretches
    .filter(({ streetId }) => isWanted(streetId))
    .map(({ streetId, lane, length, farthest, line }, i) =>
      lineFeature(line, {
        id: streetId,
        // A street may have several.
        key: `${streetId} ${i}`,
        part: 'thread',
        lane,
        length,
        ...(farthest === null ? {} : { farthest }),
      }),
    );
}

/** The threads of all streets but those that are left out. */
export const stretchCollection = (
  evaluation: Evaluation | null,
  left: ReadonlySet<string>,
): FeatureCollection => collection(stretchFeatures(evaluation?.stretches ?? [], (id) => !left.has(id)));
