import type { ExpressionSpecification } from 'maplibre-gl';
import { mixColours } from '../symbology/mix-colours';
import { isFocused, isKeeper } from './feature-state';
import { fonts, type Layer, type StyleContext } from './style-context';

/** Zoom from which buildings stand as volumes; below they would be crumbs. */
const volumesFrom = 14;

/** Buildings: drawn volumes seen from above, extrusions when the map is tilted. */
export function buildingLayers(context: StyleContext): Layer[] {
  return [...shadowLayers(context), ...volumeLayers(context), ...extrusionLayers(context)];
}

function shadowLayers({ palette, tilted }: StyleContext): Layer[] {
  const common = {
    source: 'volumes',
    minzoom: volumesFrom,
    filter: ['==', ['get', 'part'], 'shadow'] as ['==', ['get', string], string],
    layout: { visibility: tilted ? ('none' as const) : ('visible' as const) },
  };
  return [
    {
      ...common,
      id: 'building-shadow',
      type: 'fill',
      paint: { 'fill-color': palette.shadow, 'fill-opacity': 0.55, 'fill-antialias': false },
    },
    // A blurred line along the edge makes the shadow soft.
    {
      ...common,
      id: 'building-shadow-edge',
      type: 'line',
      paint: { 'line-color': palette.shadow, 'line-width': 7, 'line-blur': 7, 'line-opacity': 0.8 },
    },
  ];
}

function volumeLayers({ palette, symbology, tilted }: StyleContext): Layer[] {
  const visibility = tilted ? ('none' as const) : ('visible' as const);
  const solid: ExpressionSpecification = [
    'in',
    ['get', 'part'],
    ['literal', ['wall', 'wall-shade', 'roof', 'flat']],
  ];
  const byPart = (wall: string, shade: string, roof: string): ExpressionSpecification => [
    'match',
    ['get', 'part'],
    'wall',
    wall,
    'wall-shade',
    shade,
    roof,
  ];
  const accent = palette[symbology];
  // The chosen building in the lens's accent: roof, lit wall, shaded wall.
  const chosen = (share: number) => mixColours(palette[`${symbology}Tint`], accent, share);
  const edge: ExpressionSpecification = [
    'case',
    isFocused('selected'),
    accent,
    isFocused('hovered'),
    palette.ink,
    isKeeper,
    palette.status.adopted,
    palette.edge,
  ];
  return [
    {
      id: 'buildings',
      type: 'fill',
      source: 'volumes',
      minzoom: volumesFrom,
      filter: solid,
      layout: { visibility, 'fill-sort-key': ['get', 'order'] },
      paint: {
        'fill-color': [
          'case',
          isFocused('selected'),
          byPart(chosen(0.42), chosen(0.58), chosen(0.2)),
          byPart(palette.wall, palette.wallShade, palette.roof),
        ],
        'fill-opacity': ['match', ['get', 'part'], 'flat', 0.7, symbology === 'plan' ? 0.9 : 1],
      },
    },
    {
      id: 'building-edges',
      type: 'line',
      source: 'volumes',
      minzoom: volumesFrom,
      filter: ['in', ['get', 'part'], ['literal', ['wall', 'wall-shade', 'roof']]],
      layout: { visibility, 'line-join': 'round' },
      paint: {
        'line-color': edge,
        'line-width': ['case', isFocused('selected'), 1.6, isFocused('hovered'), 1.5, isKeeper, 1.5, 0.6],
        'line-opacity': ['case', isFocused('selected'), 1, isFocused('hovered'), 1, isKeeper, 1, 0.75],
      },
    },
    {
      id: 'building-unknown',
      type: 'line',
      source: 'volumes',
      minzoom: volumesFrom,
      filter: ['==', ['get', 'part'], 'flat'],
      layout: { visibility },
      paint: { 'line-color': edge, 'line-width': 1, 'line-dasharray': [3, 2.5] },
    },
  ];
}

function extrusionLayers({ palette, symbology, tilted }: StyleContext): Layer[] {
  return [
    {
      id: 'building-extrusions',
      type: 'fill-extrusion',
      source: 'footprints',
      minzoom: volumesFrom,
      layout: { visibility: tilted ? 'visible' : 'none' },
      paint: {
        'fill-extrusion-color': [
          'case',
          isFocused('selected'),
          mixColours(palette[`${symbology}Tint`], palette[symbology], 0.25),
          isFocused('hovered'),
          palette.paper,
          palette.roof,
        ],
        'fill-extrusion-height': ['get', 'height'],
        'fill-extrusion-opacity': symbology === 'find' ? 0.8 : 0.9,
        'fill-extrusion-vertical-gradient': true,
      },
    },
  ];
}

/** Names on the roofs, the biggest workplaces first where there is no room for all. */
export function buildingLabelLayers({ palette, language }: StyleContext): Layer[] {
  return [
    {
      id: 'building-names',
      type: 'symbol',
      source: 'building-labels',
      minzoom: 15.8,
      layout: {
        'text-field': ['get', language],
        'text-font': fonts.medium,
        'text-size': ['interpolate', ['linear'], ['zoom'], 15.8, 11, 17, 12.5],
        'text-max-width': 8,
        'text-padding': 3,
        'symbol-sort-key': ['get', 'rank'],
        'text-variable-anchor': ['center', 'top', 'bottom'],
        'text-radial-offset': 0.6,
      },
      paint: {
        'text-color': palette.mapInk,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.8,
        'text-halo-blur': 0.3,
      },
    },
  ];
}
