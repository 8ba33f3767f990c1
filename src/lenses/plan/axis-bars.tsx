import { type AreaAxes, axisNames } from '../../analysis/axes/data';
import { hasStreets } from '../../state/has-streets';
import { axesText } from './axes-words';
import './axis-bars.css';

/** The four axes as small bars for a row of the table; distribution stands out, for it follows the walk. */
export function AxisBars({ axes }: Pick<AreaAxes, 'axes'>) {
  return (
    <span class="axis-bars" role="img" aria-label={axesText(axes)} title={axesText(axes)}>
      {axisNames.map((name) => (
        <span
          key={name}
          class="axis-bar"
          data-axis={name}
          data-untold={axes[name].value === null || (name === 'distribution' && !hasStreets.value)}
        >
          <span style={{ height: `${axes[name].value ?? 0}%` }} />
        </span>
      ))}
    </span>
  );
}
