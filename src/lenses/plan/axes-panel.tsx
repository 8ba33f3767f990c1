import { type AreaAxes, type AxisWeights, axisNames, type NeedRank } from '../../analysis/axes/data';
import type { AreaWalking } from '../../analysis/walking/data';
import { formatNumber } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { Expander } from '../../ui/expander';
import { rangeText, rankText } from './axes-words';
import { axisFormula, needFormula } from './axis-formula';
import { AxisMeter } from './axis-meter';
import './axes-panel.css';

interface AxesPanelProps {
  readonly area: AreaAxes;
  readonly headlineKind: AreaWalking['headlineKind'];
  readonly weights: AxisWeights;
  /** Of a grid, among so many; a neighbourhood and the district have no rank. */
  readonly ranking: { readonly rank: NeedRank; readonly count: number } | null;
}

/** Need and the four axes of an area; one tap on a figure shows its formula with the inputs it has here. */
export function AxesPanel({ area, headlineKind, weights, ranking }: AxesPanelProps) {
  const needRange = rangeText(area.need);
  return (
    <section class="axes-panel" aria-label={t('plan.axes')}>
      {ranking && <p class="axes-rank">{rankText(area, ranking.rank, ranking.count)}</p>}
      <Expander
        title={t('plan.axes.need')}
        aside={
          <>
            {needRange !== null && <span class="axes-need-range">{needRange}</span>}
            <span class="axes-need">{formatNumber(area.need.value)}</span>
          </>
        }
      >
        {() => <FormulaSteps steps={needFormula(area, weights)} />}
      </Expander>
      {axisNames.map((name) => (
        <Expander
          key={name}
          title={t(`plan.axes.name.${name}`)}
          aside={<AxisMeter axes={area.axes} name={name} />}
        >
          {() => <FormulaSteps steps={axisFormula(area, name, headlineKind)} />}
        </Expander>
      ))}
      <p class="axes-lead">{t('plan.axes.lead')}</p>
    </section>
  );
}

function FormulaSteps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ul class="axes-formula">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  );
}
