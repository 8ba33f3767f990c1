import type { Siting } from '../../../analysis/siting/data';
import { formatShare } from '../../../i18n/format';
import { t } from '../../../i18n/translate';

/** The drawing's own size; the page scales it. */
const size = { width: 180, height: 56, margin: 6 } as const;

/** How the covered share climbs from today's, a step a site: the later steps are the smaller ones. */
export function StepsChart({ found: { sites, totals } }: { readonly found: Siting }) {
  if (sites.length === 0 || totals.whole <= 0) return null;
  let sum = totals.covered;
  const levels = [sum, ...sites.map(({ gain }) => (sum += gain))].map((weight) => weight / totals.whole);
  const [first = 0] = levels;
  const last = levels.at(-1) ?? first;
  const x = (step: number) => size.margin + (step / sites.length) * (size.width - 2 * size.margin);
  const span = last > first ? last - first : 1;
  const y = (level: number) =>
    size.height - size.margin - ((level - first) / span) * (size.height - 2 * size.margin);
  const path = levels.map((level, step) => (step === 0 ? `M${x(0)} ${y(level)}` : `H${x(step)}V${y(level)}`));
  return (
    <figure class="siting-chart">
      <figcaption>
        {t('plan.siting.steps', { before: formatShare(first), after: formatShare(last) })}
      </figcaption>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        <path class="siting-line" d={path.join('')} />
        <circle class="siting-dot" cx={x(sites.length)} cy={y(last)} r="3" />
      </svg>
    </figure>
  );
}
