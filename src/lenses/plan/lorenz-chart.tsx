import type { Spread } from '../../analysis/axes/data';
import { formatShare } from '../../i18n/format';
import { t } from '../../i18n/translate';
import './lorenz-chart.css';

interface LorenzChartProps {
  readonly places: Spread;
  readonly adoptedPlaces: Spread | null;
}

/** The drawing's own units; shares run from 0 to `size`. */
const size = 300;
const margin = { left: 40, bottom: 24, top: 8, right: 12 } as const;
const ticks = [0, 0.25, 0.5, 0.75, 1] as const;

const xOf = (share: number) => margin.left + share * size;
const yOf = (share: number) => margin.top + (1 - share) * size;

/** SVG path of a curve. */
function pathOf({ lorenz }: Spread): string {
  return `M${lorenz.map(({ areas, places }) => `${xOf(areas).toFixed(1)} ${yOf(places).toFixed(1)}`).join('L')}`;
}

/** Lorenz curves against the diagonal of equal shares; a table beside it says the same. */
export function LorenzChart({ places, adoptedPlaces }: LorenzChartProps) {
  const width = margin.left + size + margin.right;
  const height = margin.top + size + margin.bottom;
  return (
    <figure class="lorenz">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="lorenz-title lorenz-text">
        <title id="lorenz-title">{t('plan.axes.fairness.chart')}</title>
        <desc id="lorenz-text">{t('plan.axes.fairness.chart.text')}</desc>
        {ticks.map((tick) => (
          <g key={tick} class="lorenz-tick">
            <path d={`M${xOf(0)} ${yOf(tick)}H${xOf(1)}M${xOf(tick)} ${yOf(0)}V${yOf(1)}`} />
            <text x={xOf(0) - 6} y={yOf(tick) + 4} text-anchor="end">
              {formatShare(tick)}
            </text>
            <text x={xOf(tick)} y={yOf(0) + 18} text-anchor={tick === 1 ? 'end' : 'middle'}>
              {formatShare(tick)}
            </text>
          </g>
        ))}
        <path class="lorenz-equal" d={`M${xOf(0)} ${yOf(0)}L${xOf(1)} ${yOf(1)}`} />
        {adoptedPlaces && <path class="lorenz-adopted" d={pathOf(adoptedPlaces)} />}
        <path class="lorenz-places" d={pathOf(places)} />
      </svg>
      <figcaption>
        <ul class="lorenz-key">
          <KeyEntry look="equal" text={t('plan.axes.fairness.equal')} />
          <KeyEntry look="places" text={t('plan.axes.fairness.places')} />
          {adoptedPlaces && <KeyEntry look="adopted" text={t('plan.axes.fairness.adopted')} />}
        </ul>
        <p>{t('plan.axes.fairness.chart.text')}</p>
      </figcaption>
    </figure>
  );
}

interface KeyEntryProps {
  readonly look: 'equal' | 'places' | 'adopted';
  readonly text: string;
}

function KeyEntry({ look, text }: KeyEntryProps) {
  return (
    <li>
      <svg viewBox="0 0 28 8" aria-hidden="true">
        <path class={`lorenz-${look}`} d="M0 4H28" />
      </svg>
      {text}
    </li>
  );
}
