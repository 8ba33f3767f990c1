import type { ExpressionSpecification } from 'maplibre-gl';
import { amenityKinds, type PlaceKind } from '../../model/vocabulary';
import { type PlainSign, signIcon } from '../symbology/icons';
import { fonts, type Layer, type StyleContext } from './style-context';

/** Names of the park, the temple and the station first; schools, hospitals and heritage when there is room. */
export function placeLabelLayers(context: StyleContext): Layer[] {
  return [
    signLayer(context, 'bus-stops', 'bus_stop', 'bus-stop', 16.5),
    signLayer(context, 'metro-entrances', 'metro_entrance', 'metro-entrance', 16.5),
    ...amenityKinds.map((kind) =>
      nameLayer(context, `${kind}-names`, [kind], {
        minzoom: 15,
        colour: context.palette.ink2,
        size: 11,
        sign: kind,
      }),
    ),
    nameLayer(context, 'heritage-names', ['heritage'], {
      minzoom: 16.5,
      colour: context.palette.templeInk,
      size: 11,
      sign: 'heritage',
    }),
    nameLayer(context, 'campus-names', ['hospital', 'school', 'university', 'education'], {
      minzoom: 15.2,
      colour: context.palette.ink3,
      size: 11.5,
    }),
    nameLayer(context, 'park-names', ['park'], {
      minzoom: 13.5,
      colour: context.palette.parkInk,
      size: 13.5,
    }),
    nameLayer(context, 'metro-names', ['metro_station'], {
      minzoom: 13.5,
      colour: context.palette.mapInk,
      size: 12,
      sign: 'metro',
    }),
    nameLayer(context, 'temple-names', ['temple'], {
      minzoom: 13,
      colour: context.palette.templeInk,
      size: 14,
      bold: true,
      below: 0.9,
    }),
  ];
}

interface NameLook {
  readonly minzoom: number;
  readonly colour: string;
  readonly size: number;
  readonly bold?: boolean;
  /** Stands beside its place, below if it can, ems: the drawing stays free. */
  readonly below?: number;
  readonly sign?: PlainSign;
}

/** Where a name may stand, the best place first: beside a sign, or on its ground. */
const around = ['top', 'left', 'right', 'bottom'] as const;
const over = ['center', 'top', 'bottom'] as const;

function nameLayer(
  { palette, language, theme }: StyleContext,
  id: string,
  kinds: readonly PlaceKind[],
  look: NameLook,
): Layer {
  return {
    id,
    type: 'symbol',
    source: 'place-points',
    minzoom: look.minzoom,
    filter: ofKinds(kinds),
    layout: {
      'text-field': ['get', language],
      'text-font': look.bold ? fonts.bold : fonts.regular,
      'text-size': look.size,
      'text-letter-spacing': language === 'zh' ? 0.08 : 0,
      'text-max-width': 8,
      'text-padding': 3,
      ...(look.sign
        ? {
            'icon-image': signIcon(theme, look.sign),
            'icon-allow-overlap': true,
            'text-optional': true,
            'text-variable-anchor': [...around],
            'text-radial-offset': look.sign === 'heritage' ? 0.6 : 0.95,
          }
        : look.below
          ? { 'text-variable-anchor': [...around], 'text-radial-offset': look.below }
          : { 'text-variable-anchor': [...over], 'text-radial-offset': 0.8 }),
    },
    paint: {
      'text-color': look.colour,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.8,
      'text-halo-blur': 0.3,
    },
  };
}

function signLayer(
  { theme }: StyleContext,
  id: string,
  kind: PlaceKind,
  sign: PlainSign,
  minzoom: number,
): Layer {
  return {
    id,
    type: 'symbol',
    source: 'place-points',
    minzoom,
    filter: ofKinds([kind]),
    layout: { 'icon-image': signIcon(theme, sign), 'icon-padding': 0 },
  };
}

const ofKinds = (kinds: readonly PlaceKind[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...kinds]],
];
