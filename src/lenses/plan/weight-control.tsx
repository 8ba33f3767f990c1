import {
  type AxisName,
  type AxisWeights,
  axisNames,
  evenWeights,
  weightLimits,
} from '../../analysis/axes/data';
import { formatNumber } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { Range } from '../../ui/range';
import './weight-control.css';

interface WeightControlProps {
  readonly value: AxisWeights;
  readonly onChange: (weights: AxisWeights) => void;
}

/** Fine enough to prefer one axis a little, coarse enough for a round number in the link. */
const step = 0.5;

const weightText = (weight: number) =>
  weight === 0
    ? t('plan.axes.weights.off')
    : t('plan.axes.weights.value', { weight: formatNumber(weight, 1) });

/** How much each axis weighs in the need; closed it says the weights that hold. */
export function WeightControl({ value, onChange }: WeightControlProps) {
  const isEven = axisNames.every((name) => value[name] === value.quantity);
  const weights = isEven
    ? t('plan.axes.weights.even')
    : axisNames
        .map((name) => `${t(`plan.axes.name.${name}`)} ${formatNumber(value[name], 1)}`)
        .join(t('common.list.separator'));
  const change = (name: AxisName, weight: number) => {
    const next = { ...value, [name]: weight };
    onChange(axisNames.some((one) => next[one] > 0) ? next : evenWeights);
  };
  return (
    <Disclosure
      summary={
        <>
          {t('plan.axes.weights')}
          {t('common.sentence.separator')}
          {weights}
        </>
      }
    >
      <div class="weight-control">
        {axisNames.map((name) => (
          <Range
            key={name}
            label={t(`plan.axes.name.${name}`)}
            valueText={weightText(value[name])}
            value={value[name]}
            least={weightLimits.least}
            most={weightLimits.most}
            step={step}
            onChange={(weight) => change(name, weight)}
          />
        ))}
        <p class="weight-hint">{t('plan.axes.weights.hint')}</p>
        <Button disabled={isEven} onClick={() => onChange(evenWeights)}>
          {t('plan.axes.weights.reset')}
        </Button>
      </div>
    </Disclosure>
  );
}
