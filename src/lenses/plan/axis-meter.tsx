import type { AreaAxes, AxisName } from '../../analysis/axes/data';
import { hasStreets } from '../../state/has-streets';
import { axisText, rangeText } from './axes-words';
import './axis-meter.css';

interface AxisMeterProps {
  readonly axes: AreaAxes['axes'];
  readonly name: AxisName;
}

/** One axis: a bar with a lighter band for what unknown inputs allow, and the same in words. */
export function AxisMeter({ axes, name }: AxisMeterProps) {
  const { value, low, high } = axes[name];
  const range = rangeText(axes[name]);
  return (
    <span class="axis-meter" data-axis={name}>
      {range !== null && <span class="axis-meter-range">{range}</span>}
      <span
        class="axis-meter-value"
        data-untold={value === null || (name === 'distribution' && !hasStreets.value)}
      >
        {axisText(axes, name)}
      </span>
      <span class="axis-meter-track" aria-hidden="true">
        {high > low && <span class="axis-meter-band" style={{ left: `${low}%`, width: `${high - low}%` }} />}
        <span class="axis-meter-fill" style={{ width: `${value ?? 0}%` }} />
      </span>
    </span>
  );
}
