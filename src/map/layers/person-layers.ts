import { signIcon } from '../symbology/icons';
import { fonts, type Layer, type StyleContext } from './style-context';

/** The accuracy of the fix and where the person is going, the dashed circle "within r of here"; under the seats. */
export function circleLayers({ palette, symbology }: StyleContext): Layer[] {
  return [
    {
      id: 'circle-fill',
      type: 'fill',
      source: 'circle',
      filter: ['==', ['get', 'part'], 'area'],
      paint: { 'fill-color': palette[symbology], 'fill-opacity': 0.06 },
    },
    {
      id: 'circle-line',
      type: 'line',
      source: 'circle',
      filter: ['==', ['get', 'part'], 'area'],
      paint: { 'line-color': palette[symbology], 'line-width': 1.4, 'line-dasharray': [3.5, 2.5] },
    },
    {
      id: 'accuracy',
      type: 'fill',
      source: 'person',
      filter: ['!=', ['get', 'part'], 'dot'],
      paint: {
        'fill-color': palette.position,
        'fill-opacity': ['match', ['get', 'part'], 'heading', 0.45, 0.16],
      },
    },
  ];
}

/** The person's dot and the circle's label, over everything. */
export function personLayers({ theme, palette, symbology }: StyleContext): Layer[] {
  return [
    {
      id: 'circle-label',
      type: 'symbol',
      source: 'circle',
      filter: ['==', ['get', 'part'], 'label'],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': fonts.bold,
        'text-size': 12,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette[symbology], 'text-halo-color': palette.halo, 'text-halo-width': 3 },
    },
    {
      id: 'person',
      type: 'symbol',
      source: 'person',
      filter: ['==', ['get', 'part'], 'dot'],
      layout: { 'icon-image': signIcon(theme, 'position'), 'icon-allow-overlap': true },
    },
  ];
}
