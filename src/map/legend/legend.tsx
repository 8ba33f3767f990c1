import { useState } from 'preact/hooks';
import { formatMetres } from '../../i18n/format';
import { t } from '../../i18n/translate';
import type { Metres } from '../../lib/units';
import type { Theme } from '../../ui/tokens';
import type { Symbology } from '../scene';
import { drawingToSvgElement } from '../symbology/drawing-to-svg';
import { type LegendEntry, legendOf } from './legend-of';
import './legend.css';

interface LegendProps {
  readonly symbology: Symbology;
  readonly theme: Theme;
  /** The walk that Plan's classes are about; null in the other lenses. */
  readonly walk: Metres | null;
}

/** Windows below these sizes have no empty corner: the legend starts folded. */
const roomy = '(min-width: 1024px) and (min-height: 640px)';

/** What the signs on the map mean, drawn by the same functions as the map. */
export function Legend({ symbology, theme, walk }: LegendProps) {
  const [open, setOpen] = useState(() => matchMedia(roomy).matches);
  const entries = legendOf(symbology, theme);
  const classes = entries.filter(({ range }) => range !== null);
  const signs = entries.filter(({ range }) => range === null);
  return (
    <details class="legend" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('map.legend')}</summary>
      {classes.length > 0 && (
        <>
          {walk !== null && <p class="legend-title">{t('map.legend.need', { walk: formatMetres(walk) })}</p>}
          <ul class="legend-classes">
            {classes.map((entry) => (
              <LegendLine key={entry.id} entry={entry} />
            ))}
          </ul>
        </>
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
      <span>
        {t(entry.label)}
        {entry.range && <small>{t(entry.range)}</small>}
      </span>
    </li>
  );
}
