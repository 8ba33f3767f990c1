import type { ExpressionSpecification } from 'maplibre-gl';
import { casingExtra, metresPerPixel, streetScale } from '../symbology/measures';
import { fonts, type Layer, type StyleContext } from './style-context';

/** The reference latitude of widths: the sub-district's. A street elsewhere is off by its cosine, unseen. */
const latitude = 31.22;

/**
 * True widths that never vanish: metres × pixels a metre × `streetScale`, at least `minimum` pixels. MapLibre
 * allows `zoom` only as the input of the outermost interpolation, so the maximum is taken at whole zooms and
 * base 2 between them is exact.
 */
function streetWidth(extra: number): ExpressionSpecification {
  const stops = Array.from({ length: 12 }, (_, i) => 11 + i).flatMap(
    (zoom): (number | ExpressionSpecification)[] => [
      zoom,
      [
        '+',
        extra,
        ['max', ['get', 'minimum'], ['*', ['get', 'metres'], streetScale / metresPerPixel(latitude, zoom)]],
      ],
    ],
  );
  return ['interpolate', ['exponential', 2], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

/** White bands with a hair of casing: all casings first, so that crossings stay open. */
export function streetLayers({ palette }: StyleContext): Layer[] {
  const band = (id: string, kind: 'lane' | 'street', colour: string, extra: number, minzoom = 0): Layer => ({
    id,
    type: 'line',
    source: 'streets',
    minzoom,
    filter: ['==', ['get', 'kind'], kind],
    layout: { 'line-cap': 'round', 'line-join': 'round', 'line-sort-key': ['get', 'order'] },
    paint: { 'line-color': colour, 'line-width': streetWidth(extra) },
  });
  return [
    band('lane-casing', 'lane', palette.laneCasing, casingExtra * 0.8, 14.5),
    band('street-casing', 'street', palette.casing, casingExtra),
    band('lanes', 'lane', palette.lane, 0, 13.5),
    band('streets', 'street', palette.street, 0),
  ];
}

/** The elevated road: its own tone, above the ground and casting a shadow on it. */
export function elevatedLayers({ palette }: StyleContext): Layer[] {
  const filter: ['==', ['get', string], string] = ['==', ['get', 'kind'], 'elevated'];
  const layout = { 'line-cap': 'butt' as const, 'line-join': 'round' as const };
  return [
    {
      id: 'elevated-shadow',
      type: 'line',
      source: 'streets',
      filter,
      layout,
      paint: {
        'line-color': palette.shadow,
        'line-width': streetWidth(2),
        'line-blur': ['interpolate', ['linear'], ['zoom'], 13, 1, 17, 5],
        'line-translate': [
          'interpolate',
          ['linear'],
          ['zoom'],
          13,
          ['literal', [1, 1]],
          17,
          ['literal', [5, 8]],
        ],
        'line-translate-anchor': 'viewport',
      },
    },
    {
      id: 'elevated-casing',
      type: 'line',
      source: 'streets',
      filter,
      layout,
      paint: { 'line-color': palette.elevatedCasing, 'line-width': streetWidth(casingExtra * 1.3) },
    },
    {
      id: 'elevated',
      type: 'line',
      source: 'streets',
      filter,
      layout,
      paint: { 'line-color': palette.elevated, 'line-width': streetWidth(0) },
    },
  ];
}

/** Names along the streets, in the interface language, wide-set in Chinese. */
export function streetLabelLayers({ palette, language, symbology }: StyleContext): Layer[] {
  const chinese = language === 'zh';
  const label = (id: string, kinds: readonly string[], minzoom: number, size: number): Layer => ({
    id,
    type: 'symbol',
    source: 'streets',
    minzoom,
    filter: [
      'all',
      ['!=', ['get', language], ''],
      ['in', ['get', 'kind'], ['literal', kinds]],
    ] as unknown as ExpressionSpecification,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': ['interpolate', ['linear'], ['zoom'], 14, 110, 17, 300],
      'symbol-sort-key': ['-', ['get', 'metres']],
      'text-field': ['get', language],
      'text-font': fonts.regular,
      'text-size': ['interpolate', ['linear'], ['zoom'], 14, size - 2, 17, size + 1],
      // Plan's threads run through the names: characters stand close enough for their halos to meet.
      'text-letter-spacing': chinese ? (symbology === 'plan' ? 0.16 : 0.28) : 0.03,
      'text-max-angle': 38,
      'text-padding': 2,
    },
    paint: {
      'text-color': palette.mapInk,
      'text-halo-color': palette.halo,
      'text-halo-width': symbology === 'plan' ? 3.2 : 2.4,
      'text-halo-blur': symbology === 'plan' ? 0 : 0.4,
    },
  });
  return [label('lane-names', ['lane'], 17, 11), label('street-names', ['street', 'elevated'], 13.5, 13)];
}
