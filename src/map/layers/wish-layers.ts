import type { ExpressionSpecification } from 'maplibre-gl';
import { thread, wishLine } from '../symbology/measures';
import type { Layer, StyleContext } from './style-context';

/** Stretches on which walkers miss a seat, dotted along the street; the one that is looked at is drawn through. */
export function wishLayers({ palette }: StyleContext): Layer[] {
  const chosen = (is: boolean) => ['==', ['get', 'selected'], is] as ExpressionSpecification;
  const layout = { 'line-join': 'round' as const, 'line-cap': 'round' as const };
  return [
    {
      id: 'wish-halo',
      type: 'line',
      source: 'wishes',
      layout,
      paint: { 'line-color': palette.gapHalo, 'line-width': wishLine.width + 2 * thread.halo },
    },
    {
      id: 'wishes',
      type: 'line',
      source: 'wishes',
      filter: chosen(false),
      layout,
      paint: {
        'line-color': palette.plan,
        'line-width': wishLine.width,
        'line-dasharray': [...wishLine.dots],
      },
    },
    {
      id: 'wish-chosen',
      type: 'line',
      source: 'wishes',
      filter: chosen(true),
      layout,
      paint: { 'line-color': palette.plan, 'line-width': wishLine.width },
    },
  ];
}
