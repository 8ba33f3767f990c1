import { useMemo, useState } from 'preact/hooks';
import { formatMetres } from '../../i18n/format';
import { t } from '../../i18n/translate';
import type { Metres } from '../../lib/units';
import type { Place } from '../../model/district';
import { type AmenityKind, amenityKinds } from '../../model/vocabulary';
import type { Theme } from '../../ui/tokens';
import type { MapScene, Symbology } from '../scene';
import { drawingToSvgElement } from '../symbology/drawing-to-svg';
import { type LegendEntry, legendOf } from './legend-of';
import './legend.css';

interface LegendProps {
  readonly symbology: Symbology;
  readonly theme: Theme;
  /** The walk that Plan's classes are about; null in the other lenses. */
  readonly walk: Metres | null;
  /** What of a scenario, of siting, of ways, of a walk, of wishes and of an import is on the map, and what the pack has. */
  readonly scene: Pick<
    MapScene,
    'whatIf' | 'proposals' | 'ways' | 'restWalk' | 'wishes' | 'importPreview' | 'district'
  > | null;
}

/** Windows below these sizes have no empty corner: the legend starts folded. */
const roomy = '(min-width: 1024px) and (min-height: 640px)';

/** The button of the folded legend where there is no room for words: three signs, each with its line. */
const iconPath =
  'M3 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M10.5 5H17M3.2 8.7h3.6v3.6H3.2zM10.5 10.5H17M5 13.8l2.2 2.2L5 18.2 2.8 16zM10.5 16H17';

/** What the signs on the map mean, drawn by the same functions as the map. */
export function Legend({ symbology, theme, walk, scene }: LegendProps) {
  const [open, setOpen] = useState(() => matchMedia(roomy).matches);
  const [whatIf, proposals, ways, restWalk, wishes, importPreview] = [
    Boolean(scene?.whatIf),
    Boolean(scene?.proposals.length),
    Boolean(scene?.ways.length),
    Boolean(scene?.restWalk),
    Boolean(scene?.wishes.length),
    hasPart(scene, 'point'),
  ];
  const pairs = hasPart(scene, 'pair');
  const places = scene?.district.places;
  const streets = scene?.district.streets;
  // A scene comes with every frame of a drag; the legend changes with none of them.
  const entries = useMemo(
    () =>
      legendOf(symbology, theme, {
        whatIf,
        proposals,
        ways,
        restWalk,
        wishes,
        importPreview,
        pairs,
        streets: streets?.some(({ walkable }) => walkable) ?? true,
        amenities: amenitiesOf(places ?? []),
      }),
    [symbology, theme, whatIf, proposals, ways, restWalk, wishes, importPreview, pairs, places, streets],
  );
  const classes = entries.filter(({ range }) => range !== null);
  const signs = entries.filter(({ range }) => range === null);
  return (
    <details class="legend" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary title={t('map.legend')}>
        <svg class="legend-icon" viewBox="0 0 20 20" aria-hidden="true">
          <path d={iconPath} />
        </svg>
        <span class="legend-name">{t('map.legend')}</span>
        {walk !== null && (
          <span class="legend-topic">{t('map.legend.need', { walk: formatMetres(walk) })}</span>
        )}
      </summary>
      {classes.length > 0 && (
        <ul class="legend-classes">
          {classes.map(({ id, label, range, fill }) => (
            <li key={id}>
              <span class="legend-fill" style={{ background: fill ?? 'none' }} />
              {t(label)}
              {range && <small>{t(range)}</small>}
            </li>
          ))}
        </ul>
      )}
      <ul class="legend-signs">
        {signs.map((entry) => (
          <LegendLine key={entry.id} entry={entry} />
        ))}
      </ul>
      <p class="legend-note">{t('map.legend.size')}</p>
    </details>
  );
}

function LegendLine({ entry }: { readonly entry: LegendEntry }) {
  // Our own drawing, made from tables: nothing of the pack's text is in it.
  const svg = drawingToSvgElement(entry.swatch);
  return (
    <li>
      <span class="legend-swatch" dangerouslySetInnerHTML={{ __html: svg }} />
      <span>{t(entry.label)}</span>
    </li>
  );
}

const amenitiesOf = (places: readonly Place[]): readonly AmenityKind[] =>
  amenityKinds.filter((kind) => places.some((place) => place.kind === kind));

/** Whether something of an import is drawn: of rows there may be none. */
const hasPart = (scene: LegendProps['scene'], part: string): boolean =>
  scene?.importPreview?.features.some(({ properties }) => properties?.part === part) ?? false;
