import type { Layer } from '../layers/style-context';

/** One property of one layer to set; `value` undefined = back to its default. */
export type LayerChange =
  | {
      readonly kind: 'paint' | 'layout';
      readonly layer: string;
      readonly name: string;
      readonly value: unknown;
    }
  | { readonly kind: 'filter'; readonly layer: string; readonly value: unknown }
  | { readonly kind: 'zoom'; readonly layer: string; readonly min: number; readonly max: number };

/** The ends of MapLibre's zoom range, which a layer without its own limits has. */
const zoomRange = { min: 0, max: 24 };

/**
 * What turns one list of layers into the next. Both hold the same layers in the same order (a layer that has
 * nothing to show is invisible, not absent), so that only properties can differ.
 */
export function diffLayers(before: readonly Layer[], after: readonly Layer[]): readonly LayerChange[] {
  const known = new Map(before.map((layer) => [layer.id, layer]));
  return after.flatMap((layer) => {
    const old = known.get(layer.id);
    if (!old || old === layer) return [];
    const changes: LayerChange[] = [
      ...diffProperties('paint', layer.id, old.paint, layer.paint),
      ...diffProperties('layout', layer.id, old.layout, layer.layout),
    ];
    if (!isEqual(filterOf(old), filterOf(layer)))
      changes.push({ kind: 'filter', layer: layer.id, value: filterOf(layer) });
    if (old.minzoom !== layer.minzoom || old.maxzoom !== layer.maxzoom)
      changes.push({
        kind: 'zoom',
        layer: layer.id,
        min: layer.minzoom ?? zoomRange.min,
        max: layer.maxzoom ?? zoomRange.max,
      });
    return changes;
  });
}

const filterOf = (layer: Layer): unknown => ('filter' in layer ? layer.filter : undefined);

function diffProperties(
  kind: 'paint' | 'layout',
  layer: string,
  before: object = {},
  after: object = {},
): LayerChange[] {
  const [old, next] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(next)])]
    .filter((name) => !isEqual(old[name], next[name]))
    .map((name) => ({ kind, layer, name, value: next[name] }));
}

/** Style values are plain JSON. */
const isEqual = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
