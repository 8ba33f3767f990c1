import { chooseWalker, setBriskSpeed } from '../../../actions/choose-walker';
import { formatSpeed } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { briskLimits, walkerIds, walkerSpeeds } from '../../../model/walker/presets';
import { briskSpeed, walker } from '../../../state/walker';
import { Range } from '../../../ui/range';
import { Segments } from '../../../ui/segments';
import { WalkControl } from '../../shared/walk-control';
import './walker-choice.css';

/**
 * Who walks: the pace that the minutes are for, and the farthest walk to a seat. Each pace and each norm says
 * where it comes from, and what is assumed can be set.
 */
export function WalkerChoice() {
  const options = walkerIds.map((id) => ({
    value: id,
    label: t(`find.walker.${id}`),
    detail: formatSpeed(id === 'brisk' ? briskSpeed.value : walkerSpeeds[id]),
  }));
  return (
    <div class="walker-choice">
      <Segments label={t('find.walker')} options={options} value={walker.value} onChange={chooseWalker} />
      {walker.value === 'brisk' && (
        <Range
          label={t('find.walker.own')}
          valueText={formatSpeed(briskSpeed.value)}
          value={briskSpeed.value}
          least={briskLimits.min}
          most={briskLimits.max}
          step={briskLimits.step}
          onChange={setBriskSpeed}
        />
      )}
      <p class="walker-source">{t(`find.walker.${walker.value}.source`)}</p>
      <WalkControl />
    </div>
  );
}
