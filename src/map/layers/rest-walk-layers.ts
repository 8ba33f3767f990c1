import type { ExpressionSpecification } from 'maplibre-gl';
import type { BoardSide } from '../scene';
import { signIcon } from '../symbology/icons';
import { restSign, restWidth, thread } from '../symbology/measures';
import { fonts, type Layer, type StyleContext } from './style-context';

const isPart = (part: string): ExpressionSpecification => ['==', ['get', 'part'], part];

/**
 * A walk with rests, under the names: its legs in Find's accent, the longest in ink and above the others, and
 * those that are longer than asked broken into dashes, which tells them apart without any colour.
 */
export function restLineLayers({ palette }: StyleContext): Layer[] {
  const layout = {
    'line-join': 'round' as const,
    'line-cap': 'round' as const,
    'line-sort-key': ['case', ['get', 'longest'], 1, 0] as ExpressionSpecification,
  };
  return [
    {
      id: 'rest-walk-halo',
      type: 'line',
      source: 'rest-walk',
      filter: isPart('leg'),
      layout,
      paint: { 'line-color': palette.halo, 'line-width': restWidth + 2 * thread.halo },
    },
    {
      id: 'rest-walk',
      type: 'line',
      source: 'rest-walk',
      filter: isPart('leg'),
      layout,
      paint: {
        'line-color': ['case', ['get', 'longest'], palette.ink, palette.find],
        'line-width': restWidth,
      },
    },
    {
      id: 'rest-walk-too-long',
      type: 'line',
      source: 'rest-walk',
      filter: ['all', isPart('leg'), ['get', 'tooLong']] as unknown as ExpressionSpecification,
      paint: { 'line-color': palette.halo, 'line-width': restWidth, 'line-dasharray': [...restSign.gaps] },
    },
  ];
}

/** Turns of the leader by side, degrees clockwise from upwards. */
const turns: readonly (readonly [BoardSide, number])[] = [
  ['right', 90],
  ['bottom', 180],
  ['left', 270],
];
const textSize = 13;
const gap = restSign.leader / textSize;
/** By side: which edge of the words is at the leader, and how far from the leg, em. */
const anchors: readonly (readonly [BoardSide, string, readonly [number, number]])[] = [
  ['top', 'bottom', [0, -gap - 0.4]],
  ['right', 'left', [gap + 0.7, 0]],
  ['left', 'right', [-gap - 0.7, 0]],
];

/** Over the seats: where one rests, start and end, and the words beside the longest leg. */
export function restSignLayers({ theme, palette }: StyleContext): Layer[] {
  const side = ['get', 'side'];
  const match = (pairs: readonly (readonly [BoardSide, unknown])[], other: unknown) =>
    ['match', side, ...pairs.flat(), other] as unknown as ExpressionSpecification;
  const sign = (
    part: string,
    icon: ExpressionSpecification | string,
    anchor: 'center' | 'bottom',
  ): Layer => ({
    id: `rest-walk-${part}`,
    type: 'symbol',
    source: 'rest-walk',
    filter: isPart(part),
    layout: {
      'icon-image': icon,
      'icon-anchor': anchor,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      ...(part === 'rest' && { 'symbol-sort-key': ['get', 'order'] as ExpressionSpecification }),
    },
  });
  return [
    {
      id: 'rest-walk-leader',
      type: 'symbol',
      source: 'rest-walk',
      filter: isPart('board'),
      layout: {
        'icon-image': signIcon(theme, 'leader'),
        'icon-offset': [0, -restSign.leader / 2],
        'icon-rotate': match(turns, 0),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    sign('start', signIcon(theme, 'position'), 'center'),
    sign('rest', ['get', 'icon'], 'center'),
    sign('end', signIcon(theme, 'pin'), 'bottom'),
    {
      id: 'rest-walk-board',
      type: 'symbol',
      source: 'rest-walk',
      filter: isPart('board'),
      layout: {
        'icon-image': signIcon(theme, 'board'),
        'icon-text-fit': 'both',
        'icon-text-fit-padding': [5, 9, 5, 9],
        'text-field': ['get', 'text'],
        'text-font': fonts.bold,
        'text-size': textSize,
        'text-max-width': 20,
        'text-anchor': match(
          anchors.map(([at, anchor]) => [at, anchor]),
          'top',
        ),
        'text-offset': match(
          anchors.map(([at, , offset]) => [at, ['literal', offset]]),
          ['literal', [0, gap + 0.4]],
        ),
        'text-allow-overlap': true,
        'icon-allow-overlap': true,
      },
      paint: { 'text-color': palette.paper },
    },
  ];
}
