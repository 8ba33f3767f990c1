import type { ExpressionSpecification } from 'maplibre-gl';
import { glyphZoom, thread } from '../symbology/measures';
import type { Layer, StyleContext } from './style-context';
import { twice } from './twice';

/**
 * Street from which the walk to a seat is too far: red threads, the long ones thick, lanes only near by. The
 * halo parts them from the darkest needs, from which they do not differ by lightness.
 */
export function stretchLayers({ palette, symbology }: StyleContext): Layer[] {
  const width = (extra: number): ExpressionSpecification => [
    'case',
    ['>=', ['get', 'length'], thread.longFrom],
    thread.long + extra,
    thread.short + extra,
  ];
  const layout = {
    visibility: symbology === 'plan' ? ('visible' as const) : ('none' as const),
    'line-join': 'round' as const,
    'line-cap': 'butt' as const,
  };
  const line = (id: string, lane: boolean, colour: string, extra: number): Layer[] =>
    twice(id, 'stretches', 'thread', ({ filter, ...place }) => ({
      ...place,
      type: 'line',
      ...(lane && { minzoom: glyphZoom }),
      filter: ['all', filter, ['==', ['get', 'lane'], lane]] as unknown as ExpressionSpecification,
      layout,
      paint: { 'line-color': colour, 'line-width': width(extra) },
    }));
  return [
    ...line('lane-thread-halo', true, palette.gapHalo, 2 * thread.halo),
    ...line('thread-halo', false, palette.gapHalo, 2 * thread.halo),
    ...line('lane-thread', true, palette.gap, 0),
    ...line('thread', false, palette.gap, 0),
  ];
}

/** The layers in which one can point at a stretch. */
export const threadLayers = ['thread', 'thread-live', 'lane-thread', 'lane-thread-live'] as const;
