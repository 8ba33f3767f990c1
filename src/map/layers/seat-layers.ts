import type { ExpressionSpecification } from 'maplibre-gl';
import { clusterIcon } from '../symbology/icons';
import { clusterSizes, glyphZoom, speckRadius, speckZoom } from '../symbology/measures';
import type { ClusterLook } from '../symbology/signs';
import { fonts, type Layer, type StyleContext } from './style-context';

/** Seats are the brightest thing on the map: counts and dots from afar, glyphs from `glyphZoom`. */
export function seatLayers(context: StyleContext): Layer[] {
  return [...clusterLayers(context), ...glyphLayers(context)];
}

/** Plan from afar: a speck a seat, below the number plates. */
export function speckLayers({ symbology, palette }: StyleContext): Layer[] {
  return [
    {
      id: 'seat-specks',
      type: 'circle',
      source: 'seat-glyphs',
      maxzoom: speckZoom,
      layout: { visibility: symbology === 'plan' ? 'visible' : 'none' },
      paint: {
        'circle-radius': speckRadius,
        'circle-color': palette.seat,
        'circle-stroke-color': palette.seatInk,
        'circle-stroke-width': 1.2,
      },
    },
  ];
}

function clusterLayers({ theme, symbology, palette }: StyleContext): Layer[] {
  const count: ExpressionSpecification = ['get', 'point_count'];
  const serving: ExpressionSpecification = ['get', 'serving'];
  const icon = (look: ClusterLook): ExpressionSpecification =>
    [
      'step',
      count,
      clusterIcon(theme, look, 'small'),
      ...clusterSizes.slice(1).flatMap(({ from, size }) => [from, clusterIcon(theme, look, size)]),
    ] as unknown as ExpressionSpecification;
  const finding = symbology === 'find';
  // The planner's overview belongs to the grids: counts start where there is room beside the plates.
  const minzoom = symbology === 'plan' ? speckZoom : 0;
  return [
    {
      id: 'seat-dots',
      type: 'symbol',
      source: 'seat-dots',
      minzoom,
      maxzoom: glyphZoom,
      filter: ['!', ['has', 'point_count']],
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'symbol-sort-key': ['get', 'order'],
      },
    },
    {
      id: 'seat-clusters',
      type: 'symbol',
      source: 'seat-dots',
      minzoom,
      maxzoom: glyphZoom,
      filter: ['has', 'point_count'],
      layout: {
        'icon-image': finding ? ['case', ['>', serving, 0], icon('sit'), icon('muted')] : icon('neutral'),
        'icon-allow-overlap': true,
        'text-field': finding
          ? ['to-string', ['case', ['>', serving, 0], serving, count]]
          : ['to-string', count],
        'text-font': fonts.bold,
        'text-size': ['step', count, 12, 5, 13, 9, 14.5],
        'text-allow-overlap': true,
        'symbol-sort-key': count,
      },
      paint: {
        'text-color': finding ? ['case', ['>', serving, 0], palette.onAccent, palette.ink2] : palette.seatInk,
      },
    },
  ];
}

function glyphLayers({ palette }: StyleContext): Layer[] {
  const glyphs = {
    type: 'symbol',
    source: 'seat-glyphs',
    layout: {
      'icon-image': ['get', 'icon'] as ExpressionSpecification,
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'symbol-sort-key': ['get', 'order'] as ExpressionSpecification,
    },
  } as const;
  return [
    {
      id: 'leaders',
      type: 'line',
      source: 'leaders',
      minzoom: glyphZoom,
      paint: { 'line-color': palette.ink2, 'line-width': 1 },
    },
    { ...glyphs, id: 'seat-glyphs', minzoom: glyphZoom },
    {
      ...glyphs,
      id: 'seat-ranked',
      maxzoom: glyphZoom,
      filter: ['get', 'prominent'] as unknown as ExpressionSpecification,
    },
    {
      id: 'focus',
      type: 'symbol',
      source: 'focus',
      layout: { 'icon-image': ['get', 'icon'], 'icon-allow-overlap': true, 'icon-ignore-placement': true },
    },
  ];
}
