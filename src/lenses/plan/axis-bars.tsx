import type { AreaAxes } from '../../analysis/axes/data';

/** Stand-in until the bars are drawn. */
export function AxisBars({ axes }: Pick<AreaAxes, 'axes'>) {
  return <span>{Math.round(axes.quantity.value ?? 0)}</span>;
}
