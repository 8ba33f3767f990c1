import type { ExpressionSpecification } from 'maplibre-gl';
import { thread, wayWidth } from '../symbology/measures';
import type { Layer, StyleContext } from './style-context';

/** Ways on foot in the lens's accent, under names and seats; the first one strong, the others thin. */
export function wayLayers({ palette, symbology }: StyleContext): Layer[] {
  const part = (name: 'street' | 'leg') => ['==', ['get', 'part'], name] as ExpressionSpecification;
  const width = (extra: number): ExpressionSpecification => [
    'case',
    ['get', 'first'],
    wayWidth.first + extra,
    wayWidth.other + extra,
  ];
  const opacity: ExpressionSpecification = ['case', ['get', 'first'], 1, 0.6];
  const layout = {
    'line-join': 'round' as const,
    'line-cap': 'round' as const,
    'line-sort-key': ['get', 'order'] as ExpressionSpecification,
  };
  return [
    {
      id: 'way-halo',
      type: 'line',
      source: 'ways',
      filter: part('street'),
      layout,
      paint: { 'line-color': palette.halo, 'line-width': width(2 * thread.halo) },
    },
    {
      id: 'ways',
      type: 'line',
      source: 'ways',
      filter: part('street'),
      layout,
      paint: { 'line-color': palette[symbology], 'line-width': width(0), 'line-opacity': opacity },
    },
    {
      id: 'way-legs',
      type: 'line',
      source: 'ways',
      filter: part('leg'),
      paint: {
        'line-color': palette[symbology],
        'line-width': wayWidth.other,
        'line-opacity': opacity,
        'line-dasharray': [1.6, 1.4],
      },
    },
  ];
}
