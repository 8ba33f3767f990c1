import type { MessageKey } from '../../i18n/catalogue';
import { type AmenityKind, adoptionStatuses } from '../../model/vocabulary';
import { palettes, type Theme } from '../../ui/tokens';
import { gridFillColours } from '../layers/grid-layers';
import type { Symbology } from '../scene';
import type { Drawing } from '../symbology/drawing';
import { hatch, reachedWidth, thread } from '../symbology/measures';
import { needClassWords } from '../symbology/need-classes';
import { restDrawing } from '../symbology/rest-signs';
import { seatDrawing } from '../symbology/seat-glyph';
import type { SeatRing, SeatSymbol } from '../symbology/seat-symbol';
import { clusterDrawing, drinkingWaterDrawing, positionDrawing, toiletsDrawing } from '../symbology/signs';
import { ghostDrawing, proposalDrawing } from '../symbology/what-if-signs';
import {
  arcSwatch,
  changedSwatch,
  circleSwatch,
  fillSwatch,
  hatchSwatch,
  importSwatch,
  legSwatch,
  lineSwatch,
  pairSwatch,
  threadSwatch,
  waySwatch,
  wishSwatch,
} from './swatches';

/** One line of the legend: what is drawn, and what it means. */
export interface LegendEntry {
  readonly id: string;
  readonly swatch: Drawing;
  readonly label: MessageKey;
  /** Classes of the choropleth: the range in per cent. */
  readonly range: MessageKey | null;
  /** The fill that a choropleth class has on the map, for the proof that both agree. */
  readonly fill: string | null;
}

/** What is on the map only now and then; explained only then. */
export interface LegendTopics {
  /** A scenario is open. */
  readonly whatIf: boolean;
  readonly proposals: boolean;
  readonly ways: boolean;
  readonly restWalk: boolean;
  readonly wishes: boolean;
  readonly importPreview: boolean;
  /** Pairs of seats that may be one are shown. */
  readonly pairs: boolean;
  /** The pack has streets, which can lie without a seat. */
  readonly streets: boolean;
  /** Kinds of place beside the seats that the pack has. */
  readonly amenities: readonly AmenityKind[];
}

const everyday: LegendTopics = {
  whatIf: false,
  proposals: false,
  ways: false,
  restWalk: false,
  wishes: false,
  importPreview: false,
  pairs: false,
  streets: true,
  amenities: [],
};

/** The legend of a lens, made from the same tables and drawings as the map's layers. */
export function legendOf(
  symbology: Symbology,
  theme: Theme,
  topics: LegendTopics = everyday,
): readonly LegendEntry[] {
  const way = topics.ways ? [entry('way', waySwatch(palettes[theme][symbology]), 'map.legend.way')] : [];
  return [...lensLegend(symbology, theme, topics), ...way];
}

/** What the signs of a scenario or an import push out: the legend must not grow over the map that it explains. */
const quietInWhatIf: ReadonlySet<string> = new Set(['failed', 'neutral', 'muted', 'unknown', 'cluster']);
const ofStreets: ReadonlySet<string> = new Set(['thread-long', 'thread-short', 'reached']);

function lensLegend(symbology: Symbology, theme: Theme, topics: LegendTopics): LegendEntry[] {
  switch (symbology) {
    case 'plan': {
      const entries = [
        ...planLegend(theme).filter(
          ({ id }) => !(topics.whatIf || topics.importPreview || topics.pairs) || !quietInWhatIf.has(id),
        ),
        ...(topics.whatIf ? whatIfLegend(theme) : []),
        ...(topics.proposals ? [proposalEntry(theme)] : []),
        ...(topics.importPreview
          ? [entry('import', importSwatch(palettes[theme]), 'map.legend.import')]
          : []),
        ...(topics.pairs ? [entry('pair', pairSwatch(palettes[theme]), 'map.legend.pair')] : []),
        ...(topics.wishes ? [entry('wish', wishSwatch(palettes[theme].plan), 'map.legend.wish')] : []),
      ];
      return topics.streets ? entries : entries.filter(({ id }) => !ofStreets.has(id));
    }
    case 'adopt':
      return adoptLegend(theme);
    case 'find':
      return [
        ...(topics.restWalk ? restWalkLegend(theme) : findLegend(theme)),
        ...topics.amenities.map((kind) => amenityEntry(kind, theme)),
      ];
  }
}

function planLegend(theme: Theme): LegendEntry[] {
  const palette = palettes[theme];
  const fills = gridFillColours({ palette });
  const classes = needClassWords.map(({ word, range }, index) => {
    const fill = palette.need[index] ?? palette.block;
    return { ...entry(`need-${index}`, fillSwatch(fill, palette), word), range, fill };
  });
  const failed = fills.failed ?? palette.block;
  return [
    // From most need to least, as the eye looks for it.
    ...classes.toReversed(),
    { ...entry('failed', hatchSwatch(failed, palette.ink3, palette), 'map.legend.failed'), fill: failed },
    entry('thread-long', threadSwatch(thread.long, palette), 'map.legend.thread.long'),
    entry('thread-short', threadSwatch(thread.short, palette), 'map.legend.thread.short'),
    entry('gap', hatchSwatch(palette.block, palette[hatch.ink], palette), 'map.legend.gap'),
    seatEntry('neutral', 'map.legend.seat', theme),
    seatEntry('muted', 'map.legend.unusable', theme),
    seatEntry('unknown', 'map.legend.unknown', theme),
    entry('cluster', clusterDrawing('small', 'neutral', palette), 'map.legend.cluster'),
  ];
}

function whatIfLegend(theme: Theme): LegendEntry[] {
  const palette = palettes[theme];
  return [
    entry('changed', changedSwatch(palette.need[3], palette), 'map.legend.changed'),
    entry('reached', lineSwatch(palette.position, reachedWidth), 'map.legend.reached'),
    seatEntry('added', 'map.legend.added', theme),
    seatEntry('moved', 'map.legend.moved', theme),
    entry('ghost', ghostDrawing(sample.form, false, palette), 'map.legend.ghost'),
    entry('removed', ghostDrawing(sample.form, true, palette), 'map.legend.removed'),
  ];
}

const proposalEntry = (theme: Theme): LegendEntry =>
  entry('proposal', proposalDrawing(1, false, palettes[theme]), 'map.legend.proposal');

function adoptLegend(theme: Theme): LegendEntry[] {
  const palette = palettes[theme];
  return [
    ...adoptionStatuses.map((status) => seatEntry(status, `map.legend.status.${status}`, theme)),
    closedEntry('available', theme),
    entry('arc', arcSwatch(palette.status.adopted), 'map.legend.arc'),
    entry('circle', circleSwatch(palette.adopt), 'map.legend.circle'),
  ];
}

function findLegend(theme: Theme): LegendEntry[] {
  return [
    seatEntry('sit', 'map.legend.sit', theme),
    seatEntry('unknown', 'map.legend.unknown', theme),
    seatEntry('muted', 'map.legend.unusable', theme),
    closedEntry('muted', theme),
    entry('person', positionDrawing(palettes[theme]), 'map.legend.person'),
  ];
}

/** Seats that are no rests of the walk are all grey dots then. */
function restWalkLegend(theme: Theme): LegendEntry[] {
  const palette = palettes[theme];
  const other = seatDrawing({ ...sample, ring: 'muted', size: 'dot' }, palette, theme, 'list');
  return [
    entry('rest', restDrawing('1', palette), 'map.legend.rest'),
    entry('leg-longest', legSwatch(palette.ink, false, palette), 'map.legend.leg.longest'),
    entry('leg-too-long', legSwatch(palette.find, true, palette), 'map.legend.leg.tooLong'),
    entry('other-seat', other, 'map.legend.other'),
    entry('start', positionDrawing(palette), 'map.legend.start'),
  ];
}

const amenityEntry = (kind: AmenityKind, theme: Theme): LegendEntry =>
  entry(kind, amenityDrawings[kind](palettes[theme]), `place.${kind}`);

const amenityDrawings = {
  toilets: toiletsDrawing,
  drinking_water: drinkingWaterDrawing,
} as const satisfies Record<AmenityKind, unknown>;

const entry = (id: string, swatch: Drawing, label: MessageKey): LegendEntry => ({
  id,
  swatch,
  label,
  range: null,
  fill: null,
});

const sample: SeatSymbol = { form: 'bench', ring: 'neutral', size: 'medium', closed: false, rank: null };

const seatEntry = (ring: SeatRing, label: MessageKey, theme: Theme): LegendEntry =>
  entry(ring, seatDrawing({ ...sample, ring }, palettes[theme], theme, 'list'), label);

const closedEntry = (ring: SeatRing, theme: Theme): LegendEntry =>
  entry(
    'closed',
    seatDrawing({ ...sample, ring, closed: true }, palettes[theme], theme, 'list'),
    'map.legend.closed',
  );
