import { setUnitCost } from '../../../actions/compare-scenario';
import type { CostSum, EvaluationDifference, UnitCosts } from '../../../analysis/scenario-difference/data';
import { costLimit } from '../../../analysis/scenario-difference/presets';
import { formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { changeKinds } from '../../../model/scenario/kinds-of-change';
import { hasStreets } from '../../../state/has-streets';
import { NumberField } from '../../../ui/number-field';
import { gainedGround, gainedStreet } from './scenario-words';

interface CostTableProps {
  readonly cost: CostSum;
  readonly unitCosts: UnitCosts;
  readonly difference: EvaluationDifference;
}

const yuan = (value: number) => t('plan.scenario.cost.yuan', { yuan: formatNumber(value) });

/** What it costs by unit costs that one can edit, beside what it gains. */
export function CostTable({ cost, unitCosts, difference }: CostTableProps) {
  return (
    <section aria-labelledby="cost-table-title">
      <h2 id="cost-table-title">{t('plan.scenario.cost')}</h2>
      <div class="cost-units">
        {changeKinds.map((kind) => (
          <NumberField
            key={kind}
            label={t('plan.scenario.cost.unit', { change: t(`plan.scenario.change.${kind}`) })}
            value={unitCosts[kind]}
            least={0}
            most={costLimit}
            step={100}
            onChange={(value) => setUnitCost(kind, value)}
          />
        ))}
      </div>
      <p class="seat-tools-hint">{t('plan.scenario.cost.source')}</p>
      <dl class="cost-lines">
        {cost.lines.map(({ kind, seats, cost: sum }) => (
          <Line
            key={kind}
            term={t('plan.scenario.cost.line', { change: t(`plan.scenario.change.${kind}`), count: seats })}
            value={sum === null ? t('plan.scenario.cost.unsaid') : yuan(sum)}
          />
        ))}
        <Line
          term={t('plan.scenario.cost.total')}
          value={cost.total === null ? t('plan.scenario.cost.unsaid') : yuan(cost.total)}
        />
        {hasStreets.value ? (
          <>
            <Line term={t('plan.scenario.cost.gain')} value={gainedStreet(difference.gain)} />
            <Line term={t('plan.scenario.cost.per-metre')} value={perGained(cost, 'per-metre', 1)} />
          </>
        ) : (
          <>
            <Line term={t('plan.scenario.cost.gain.ground')} value={gainedGround(difference.ground.gain)} />
            <Line
              term={t('plan.scenario.cost.per-hectare')}
              value={perGained(cost, 'per-hectare', squareMetresPerHectare)}
            />
          </>
        )}
      </dl>
      {cost.uncounted > 0 && <p>{t('plan.scenario.cost.uncounted', { count: cost.uncounted })}</p>}
    </section>
  );
}

const squareMetresPerHectare = 10_000;

const perGained = (
  { perGained: yuanEach }: CostSum,
  unit: 'per-metre' | 'per-hectare',
  size: number,
): string =>
  yuanEach === null
    ? t('plan.scenario.cost.none')
    : t(
        unit === 'per-metre' ? 'plan.scenario.cost.per-metre.value' : 'plan.scenario.cost.per-hectare.value',
        {
          yuan: formatNumber(yuanEach * size, unit === 'per-metre' ? 1 : 0),
        },
      );

function Line({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
