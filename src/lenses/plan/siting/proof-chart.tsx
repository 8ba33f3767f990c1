import type { Siting } from '../../../analysis/siting/data';
import { t } from '../../../i18n/translate';
import { type SitingMoment, sitingRun } from '../../../state/siting';
import { weightText } from './siting-words';

/** The drawing's own size; the page scales it. */
const size = { width: 180, height: 56, margin: 6 } as const;

/** What was found and what nothing can exceed, over the seconds of the run: they close in on each other. */
export function ProofChart({ found }: { readonly found: Siting }) {
  const run = sitingRun.value;
  const trail = run.status === 'running' || run.status === 'ended' ? run.trail : [];
  const known = trail.filter(({ bound }) => Number.isFinite(bound));
  const [start] = known;
  const end = known.at(-1);
  if (!start || !end || found.request.goal.kind === 'fewest') return null;
  const least = Math.min(...known.map(({ objective }) => objective));
  const most = Math.max(...known.map(({ bound }) => bound));
  const duration = Math.max(end.seconds - start.seconds, Number.EPSILON);
  const x = ({ seconds }: SitingMoment) =>
    size.margin + ((seconds - start.seconds) / duration) * (size.width - 2 * size.margin);
  const y = (value: number) =>
    size.height -
    size.margin -
    (most > least ? (value - least) / (most - least) : 0.5) * (size.height - 2 * size.margin);
  const line = (value: (moment: SitingMoment) => number) =>
    known.map((moment, i) => `${i === 0 ? 'M' : 'L'}${x(moment)} ${y(value(moment))}`).join('');
  return (
    <figure class="siting-chart">
      <figcaption>
        {t('plan.siting.bounds', {
          bound: weightText(found.bound, found.unit),
          found: weightText(found.objective, found.unit),
        })}
      </figcaption>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        <path class="siting-bound" d={line(({ bound }) => bound)} />
        <path class="siting-line" d={line(({ objective }) => objective)} />
      </svg>
    </figure>
  );
}
