import { type AreaAxes, axisNames } from '../../analysis/axes/data';
import { t } from '../../i18n/translate';
import { AxisMeter } from './axis-meter';
import './axes-summary.css';

/** The four axes without their formulas, for a sheet of paper. */
export function AxesSummary({ axes }: Pick<AreaAxes, 'axes'>) {
  return (
    <dl class="axes-summary">
      {axisNames.map((name) => (
        <div key={name}>
          <dt>{t(`plan.axes.name.${name}`)}</dt>
          <dd>
            <AxisMeter axes={axes} name={name} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
