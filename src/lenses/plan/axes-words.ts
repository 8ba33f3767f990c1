import {
  type AreaAxes,
  type AxisName,
  type AxisValue,
  axisNames,
  type NeedRank,
  openInputs,
} from '../../analysis/axes/data';
import { formatNumber } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { hasStreets } from '../../state/has-streets';

type Axes = AreaAxes['axes'];

/** The value of an axis in whole points, or why there is none: only quantity needs no seat, and distribution streets. */
export function axisText(axes: Axes, name: AxisName): string {
  if (name === 'distribution' && !hasStreets.value) return t('plan.axes.untold.streets');
  const { value } = axes[name];
  if (value !== null) return formatNumber(value);
  return name === 'quantity' ? t('plan.axes.untold.quantity') : t('plan.axes.untold.seats');
}

/** What unknown inputs allow, in whole points; null where that is the value itself. */
export function rangeText({ low, high }: Pick<AxisValue, 'low' | 'high'>): string | null {
  const [from, to] = [formatNumber(low), formatNumber(high)];
  return from === to ? null : t('plan.axes.range', { low: from, high: to });
}

/** The four values in one sentence, for those who do not see the bars. */
export function axesText(axes: Axes): string {
  return t('plan.axes.bars', Object.fromEntries(axisNames.map((name) => [name, axisText(axes, name)])));
}

/** Need and rank of a grid in a sentence, with the ranks that unknown inputs allow and whose they are. */
export function rankText({ need, inputs }: AreaAxes, rank: NeedRank, count: number): string {
  const values = { need: formatNumber(need.value), count, ...rank };
  if (rank.first === rank.last) return t('plan.axes.rank', values);
  const open = openInputs
    .filter((input) => inputs.openSeats[input] > 0)
    .map((input) => t(`plan.axes.open.${input}`, { count: inputs.openSeats[input] }));
  return open.length > 0
    ? t('plan.axes.rank.own', { ...values, open: open.join(t('common.list.separator')) })
    : t('plan.axes.rank.others', values);
}
