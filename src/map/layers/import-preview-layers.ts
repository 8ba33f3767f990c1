import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '../../ui/tokens';
import { journeyWidth } from '../symbology/measures';
import type { Layer } from './style-context';

/** A row, in pixels: so small that thousands stay apart, and no larger than a seat where they are few. */
const point = { far: { zoom: 12, radius: 2 }, near: { zoom: 17, radius: 6.5 } } as const;

/** A pair of seats that may be one: a thin line, two ends, and larger where it is the chosen one. */
const pair = { line: 1.5, chosenLine: 3, radius: 4, chosenRadius: 8 } as const;

const isPart = (part: string): ExpressionSpecification => ['==', ['get', 'part'], part];

/** The layer of the ends of pairs: what can be pressed. */
export const pairEnds = 'import-pair-ends';

/** What an import would bring: above all else, in a colour of its own, since nothing of it is there yet. */
export function importPreviewLayers(palette: Palette, source: string): Layer[] {
  const ink: ExpressionSpecification = ['match', ['get', 'part'], 'fault', palette.gap, palette.adopt];
  const grows: ExpressionSpecification = [
    'interpolate',
    ['linear'],
    ['zoom'],
    point.far.zoom,
    point.far.radius,
    point.near.zoom,
    point.near.radius,
  ];
  return [
    {
      id: 'import-area',
      type: 'fill',
      source,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': ink, 'fill-opacity': ['match', ['get', 'part'], 'fault', 0.45, 0.12] },
    },
    {
      id: 'import-line',
      type: 'line',
      source,
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: {
        'line-color': ['match', ['get', 'part'], 'pair', palette.ink, ink],
        'line-width': [
          'case',
          isPart('pair'),
          ['case', ['get', 'chosen'], pair.chosenLine, pair.line],
          journeyWidth,
        ],
      },
    },
    {
      id: 'import-before',
      type: 'circle',
      source,
      filter: isPart('before'),
      paint: {
        'circle-color': palette.paper,
        'circle-radius': grows,
        'circle-stroke-color': palette.adopt,
        'circle-stroke-width': journeyWidth,
      },
    },
    {
      id: 'import-point',
      type: 'circle',
      source,
      filter: isPart('point'),
      paint: {
        'circle-color': palette.adopt,
        'circle-radius': grows,
        'circle-stroke-color': palette.gapHalo,
        'circle-stroke-width': 1,
      },
    },
    {
      id: pairEnds,
      type: 'circle',
      source,
      filter: ['all', isPart('pair'), ['==', ['geometry-type'], 'Point']],
      paint: {
        'circle-color': ['case', ['get', 'chosen'], palette.gap, palette.paper],
        'circle-radius': ['case', ['get', 'chosen'], pair.chosenRadius, pair.radius],
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': 2,
      },
    },
  ];
}
