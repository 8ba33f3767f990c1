import type { ExpressionSpecification } from 'maplibre-gl';
import type { GridFill } from '../sources/grid-features';
import { plateIcon } from '../symbology/icons';
import { boundaryWidth, gridLineWidth, hatch, platePadding, plateTextSize } from '../symbology/measures';
import { isChanged, isFocused } from './feature-state';
import { fonts, type Layer, type StyleContext } from './style-context';
import { twice } from './twice';

/** The colour of each fill of a grid; `none` and `empty` let the block through. */
export function gridFillColours({
  palette,
}: Pick<StyleContext, 'palette'>): Readonly<Record<GridFill, string | null>> {
  const [good, fair, little, few, nothing] = palette.need;
  return { none: null, empty: null, failed: palette.paper2, 0: good, 1: fair, 2: little, 3: few, 4: nothing };
}

/** Plan: need as classes, grids that could not be computed hatched grey, ground out of reach hatched. */
export function needLayers(context: StyleContext): Layer[] {
  const shown = Object.entries(gridFillColours(context)).filter(
    (entry): entry is [GridFill, string] => entry[1] !== null,
  );
  const visibility = context.symbology === 'plan' ? 'visible' : 'none';
  return [
    {
      id: 'need',
      type: 'fill',
      source: 'grids',
      layout: { visibility },
      filter: ['in', ['get', 'fill'], ['literal', shown.map(([fill]) => fill)]],
      paint: {
        'fill-color': [
          'match',
          ['get', 'fill'],
          ...shown.flat(),
          context.palette.block,
        ] as unknown as ExpressionSpecification,
        'fill-opacity': 0.94,
      },
    },
  ];
}

/** Ground farther than the walk from every usable seat: 45° hatch, above parks, below streets. */
export function gapLayers({ symbology, palette }: StyleContext): Layer[] {
  const layout = { visibility: symbology === 'plan' ? ('visible' as const) : ('none' as const) };
  return [
    ...twice('gap-hatch', 'hatch', 'hatch', (place) => ({
      ...place,
      type: 'line',
      layout,
      paint: {
        'line-color': ['match', ['get', 'over'], 'failed', palette.ink3, palette[hatch.ink]],
        'line-width': hatch.width,
        'line-opacity': hatch.opacity,
      },
    })),
    ...twice('gap-edges', 'gaps', 'edge', (place) => ({
      ...place,
      type: 'line',
      minzoom: 15.5,
      layout,
      paint: { 'line-color': palette[hatch.ink], 'line-width': 0.6, 'line-opacity': 0.28 },
    })),
  ];
}

/** Double lines of the grids and of the district's border. */
export function gridLineLayers({ palette, symbology }: StyleContext): Layer[] {
  // Micro-grids are the planner's: faint in Adopt, only the border in Find.
  const strength = { plan: 1, adopt: 0.55, find: 0 }[symbology];
  return [
    // Unseen, to be pointed at: the fills above exist only where there is something to say.
    { id: 'grid-areas', type: 'fill', source: 'grids', paint: { 'fill-opacity': 0 } },
    ...doubleLine('grid-line', 'grids', gridLineWidth, palette.gridLine, palette.paper, strength),
    ...doubleLine('boundary', 'ground', boundaryWidth, palette.gridLine, palette.paper, 1),
    {
      id: 'grid-focus',
      type: 'line',
      source: 'grids',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.ink,
        'line-width': ['case', isFocused('selected'), 2.6, isFocused('hovered'), 1.4, 0],
      },
    },
  ];
}

/** The outline of what an open what-if changes, over the threads along its borders. */
export function changedGridLayers({ palette }: StyleContext): Layer[] {
  return [
    {
      id: 'grid-changed-halo',
      type: 'line',
      source: 'grids',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.gapHalo, 'line-width': ['case', isChanged, 5.4, 0] },
    },
    {
      id: 'grid-changed',
      type: 'line',
      source: 'grids',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.plan, 'line-width': ['case', isChanged, 3, 0] },
    },
  ];
}

/** Number plates; those of the chosen grid and of the ones that a what-if changes are ink and never give way. */
export function plateLayers({ theme, palette, selectedGrid, symbology }: StyleContext): Layer[] {
  const chosen = selectedGrid ?? '';
  const changed: ExpressionSpecification = ['boolean', ['get', 'changed'], false];
  const minzoom = symbology === 'plan' ? 12.5 : 14.5;
  const opacity = symbology === 'plan' ? 1 : 0.85;
  const look = (isChosen: boolean) => ({
    'icon-image': plateIcon(theme, isChosen),
    'icon-text-fit': 'both' as const,
    'icon-text-fit-padding': [...platePadding] as [number, number, number, number],
    // Where the whole district is a hand's breadth wide there is no room for points behind the numbers.
    'text-field': ['step', ['zoom'], ['get', 'number'], 14.5, ['get', 'plate']] as ExpressionSpecification,
    'text-font': fonts.bold,
    'text-size': plateTextSize,
  });
  return [
    {
      id: 'plates',
      type: 'symbol',
      source: 'plates',
      minzoom,
      filter: ['all', ['!=', ['get', 'id'], chosen], ['!', changed]] as unknown as ExpressionSpecification,
      layout: {
        visibility: symbology === 'find' ? 'none' : 'visible',
        ...look(false),
        // A plate steps aside for a count; where no place is free, Plan shows it all the same.
        'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
        'text-radial-offset': 0.8,
        'text-padding': 5,
        'text-allow-overlap': symbology === 'plan',
        'icon-allow-overlap': symbology === 'plan',
      },
      paint: { 'icon-opacity': opacity, 'text-opacity': opacity, 'text-color': palette.ink },
    },
    {
      id: 'plate-changed',
      type: 'symbol',
      source: 'plates',
      filter: ['all', ['!=', ['get', 'id'], chosen], changed] as unknown as ExpressionSpecification,
      layout: { ...look(true), 'icon-allow-overlap': true, 'text-allow-overlap': true },
      paint: { 'text-color': palette.paper },
    },
    {
      id: 'plate-chosen',
      type: 'symbol',
      source: 'plates',
      filter: ['==', ['get', 'id'], chosen],
      layout: { ...look(true), 'icon-allow-overlap': true, 'text-allow-overlap': true },
      paint: { 'text-color': palette.paper },
    },
  ];
}

function doubleLine(
  id: string,
  source: 'grids' | 'ground',
  width: { readonly outer: number; readonly core: number },
  outer: string,
  core: string,
  strength: number,
): Layer[] {
  // Lighter when the whole district is small on the screen.
  const scaled = (value: number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    ['zoom'],
    13,
    value * 0.6,
    15.5,
    value,
  ];
  const layout = { 'line-join': 'round' as const };
  return [
    {
      id: `${id}-outer`,
      type: 'line',
      source,
      layout,
      paint: { 'line-color': outer, 'line-width': scaled(width.outer), 'line-opacity': strength },
    },
    {
      id: `${id}-core`,
      type: 'line',
      source,
      layout,
      paint: { 'line-color': core, 'line-width': scaled(width.core), 'line-opacity': strength },
    },
  ];
}
