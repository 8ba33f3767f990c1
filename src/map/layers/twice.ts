import type { ExpressionSpecification } from 'maplibre-gl';
import type { Layer, SourceId } from './style-context';

/** Where a layer is drawn from. */
interface LayerPlace {
  readonly id: string;
  readonly source: SourceId;
  readonly filter: ExpressionSpecification;
}

/**
 * A layer for what stands still and its twin for what moves with the seat in the hand (source `live`, which holds
 * many kinds of things, told apart by `part`).
 */
export function twice(
  id: string,
  source: SourceId,
  part: string,
  layerAt: (place: LayerPlace) => Layer,
): Layer[] {
  const filter: ExpressionSpecification = ['==', ['get', 'part'], part];
  return [layerAt({ id, source, filter }), layerAt({ id: `${id}-live`, source: 'live', filter })];
}
