import type { LayerSpecification } from 'maplibre-gl';
import type { Palette, Theme } from '../../ui/tokens';
import type { MapScene, Symbology } from '../scene';

/** What the look of the layers depends on, apart from the data in their sources. */
export interface StyleContext {
  readonly palette: Palette;
  readonly theme: Theme;
  readonly language: MapScene['language'];
  readonly symbology: Symbology;
  /** The map is tilted: extrusions instead of drawn volumes. */
  readonly tilted: boolean;
  readonly selectedGrid: string | null;
}

export type Layer = Exclude<LayerSpecification, { type: 'background' }> | BackgroundLayer;
type BackgroundLayer = Extract<LayerSpecification, { type: 'background' }>;

/** The sources that layers draw from; `sources/scene-sources.ts` fills them. */
export const sourceIds = [
  'ground',
  'grids',
  'plates',
  'gaps',
  'hatch',
  'places',
  'textures',
  'place-points',
  'temple',
  'streets',
  'footprints',
  'volumes',
  'building-labels',
  'seat-dots',
  'seat-glyphs',
  'leaders',
  'focus',
  'stretches',
  'live',
  'what-if',
  'proposals',
  'ways',
  'rest-walk',
  'wishes',
  'circle',
  'person',
] as const;
export type SourceId = (typeof sourceIds)[number];

/** Local fonts: the first name only tells the weight (MapLibre reads it from there). */
const families = ['Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'sans-serif'];
export const fonts = {
  regular: ['Noto Sans SC Regular', ...families],
  medium: ['Noto Sans SC Medium', ...families],
  bold: ['Noto Sans SC Bold', ...families],
};
