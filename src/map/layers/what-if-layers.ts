import type { ExpressionSpecification } from 'maplibre-gl';
import { journeyWidth, reachedWidth, thread } from '../symbology/measures';
import type { Layer, StyleContext } from './style-context';

const isPart = (part: string): ExpressionSpecification => ['==', ['get', 'part'], part];

/** On the ground: street that a seat newly reaches, and the walk around the seat in the hand. */
export function reachLayers({ palette }: StyleContext): Layer[] {
  const layout = { 'line-join': 'round' as const, 'line-cap': 'round' as const };
  return [
    {
      id: 'reach-area',
      type: 'fill',
      source: 'live',
      filter: isPart('reach'),
      paint: { 'fill-color': palette.plan, 'fill-opacity': 0.12 },
    },
    {
      id: 'reach-line',
      type: 'line',
      source: 'live',
      filter: isPart('reach'),
      paint: { 'line-color': palette.plan, 'line-width': 1.4, 'line-dasharray': [3.5, 2.5] },
    },
    {
      id: 'reached-halo',
      type: 'line',
      source: 'live',
      filter: isPart('reached'),
      layout,
      paint: { 'line-color': palette.gapHalo, 'line-width': reachedWidth + thread.halo },
    },
    {
      id: 'reached',
      type: 'line',
      source: 'live',
      filter: isPart('reached'),
      layout,
      paint: { 'line-color': palette.position, 'line-width': reachedWidth },
    },
  ];
}

/** Over the names, under the plates: the lines from where moved seats came. */
export function journeyLayers({ palette }: StyleContext): Layer[] {
  return (['what-if', 'live'] as const).flatMap((source): Layer[] => [
    {
      id: `${source}-journey-halo`,
      type: 'line',
      source,
      filter: isPart('journey'),
      paint: { 'line-color': palette.gapHalo, 'line-width': journeyWidth + thread.halo },
    },
    {
      id: `${source}-journey`,
      type: 'line',
      source,
      filter: isPart('journey'),
      paint: { 'line-color': palette.ink, 'line-width': journeyWidth, 'line-dasharray': [2, 2] },
    },
  ]);
}

/** Under the seats: where moved seats stood, what was taken away, what siting proposes. */
export function whatIfLayers(): Layer[] {
  const ghosts = (['what-if', 'live'] as const).map(
    (source): Layer => ({
      id: `${source}-ghosts`,
      type: 'symbol',
      source,
      filter: isPart('ghost'),
      layout: { 'icon-image': ['get', 'icon'], 'icon-allow-overlap': true, 'icon-ignore-placement': true },
    }),
  );
  return [
    ...ghosts,
    {
      id: 'proposals',
      type: 'symbol',
      source: 'proposals',
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'symbol-sort-key': ['get', 'order'],
      },
    },
  ];
}
