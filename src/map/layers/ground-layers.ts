import type { Layer, StyleContext } from './style-context';

/** Ground outside, the district's blocks, campuses. */
export function groundLayers({ palette }: StyleContext): Layer[] {
  return [
    { id: 'outside', type: 'background', paint: { 'background-color': palette.outside } },
    {
      id: 'district-shade',
      type: 'line',
      source: 'ground',
      paint: {
        'line-color': palette.shadow,
        'line-width': 14,
        'line-blur': 14,
        'line-translate': [2, 3],
        'line-opacity': 0.7,
      },
    },
    { id: 'blocks', type: 'fill', source: 'ground', paint: { 'fill-color': palette.block } },
    {
      id: 'campuses',
      type: 'fill',
      source: 'places',
      filter: ['==', ['get', 'ground'], 'civic'],
      paint: { 'fill-color': palette.civic, 'fill-outline-color': palette.civicEdge },
    },
  ];
}

/** Parks with their trees, plazas with their paving, the temple's ground. Above the choropleth. */
export function placeLayers({ palette }: StyleContext): Layer[] {
  const of = (ground: string) => ['==', ['get', 'ground'], ground] as ['==', ['get', string], string];
  return [
    {
      id: 'plazas',
      type: 'fill',
      source: 'places',
      filter: of('pave'),
      paint: { 'fill-color': palette.pave },
    },
    {
      id: 'plaza-joints',
      type: 'line',
      source: 'textures',
      minzoom: 15.5,
      filter: ['==', ['get', 'texture'], 'joint'],
      paint: { 'line-color': palette.civicEdge, 'line-width': 0.5, 'line-opacity': 0.8 },
    },
    {
      id: 'plaza-edges',
      type: 'line',
      source: 'places',
      filter: of('pave'),
      paint: { 'line-color': palette.civicEdge, 'line-width': 0.8 },
    },
    {
      id: 'parks',
      type: 'fill',
      source: 'places',
      filter: of('park'),
      paint: { 'fill-color': palette.park },
    },
    {
      id: 'park-trees',
      type: 'circle',
      source: 'textures',
      filter: ['==', ['get', 'texture'], 'tree'],
      paint: {
        'circle-color': palette.tree,
        'circle-pitch-alignment': 'map',
        // Crowns of 4.2 and 3.4 metres across, at least a speck.
        'circle-radius': [
          'interpolate',
          ['exponential', 2],
          ['zoom'],
          15,
          ['case', ['get', 'large'], 1.1, 0.9],
          18,
          ['case', ['get', 'large'], 8.4, 6.6],
        ],
      },
    },
    {
      id: 'park-edges',
      type: 'line',
      source: 'places',
      filter: of('park'),
      paint: { 'line-color': palette.parkEdge, 'line-width': 1 },
    },
  ];
}

/** The temple in old gold with its roofs; over the streets' casing, so that it stays whole. */
export function templeLayers({ palette }: StyleContext): Layer[] {
  return [
    {
      id: 'temple-ground',
      type: 'fill',
      source: 'places',
      filter: ['==', ['get', 'ground'], 'temple'],
      paint: { 'fill-color': palette.temple },
    },
    {
      id: 'temple-edge',
      type: 'line',
      source: 'places',
      filter: ['==', ['get', 'ground'], 'temple'],
      paint: { 'line-color': palette.templeEdge, 'line-width': 1.1 },
    },
    {
      id: 'temple-roofs',
      type: 'fill',
      source: 'temple',
      minzoom: 14.5,
      filter: ['==', ['get', 'part'], 'roof'],
      paint: { 'fill-color': palette.templeRoof },
    },
    {
      id: 'temple-ridges',
      type: 'line',
      source: 'temple',
      minzoom: 14.5,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.templeEdge,
        'line-width': ['interpolate', ['linear'], ['zoom'], 14.5, 0.7, 17, 1.5],
      },
    },
  ];
}
