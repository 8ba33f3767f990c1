import { changeWalk } from '../../../actions/change-walk';
import { formatMetres } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { walkPlan } from '../../../state/walk-plan';
import { Range } from '../../../ui/range';
import { Segments } from '../../../ui/segments';

/** Rounds at hand, metres: a quarter of an hour, half an hour and an hour for most walkers. */
const quickRounds = [500, 1000, 2000] as const;

/** The slider, metres: in steps that a person tells apart, up to once through the district and back. */
const slider = { least: 300, most: 4000, step: 100 } as const;

/** How long the round should be. */
export function RoundForm() {
  const { round = slider.least } = walkPlan.value;
  const change = (length: number) => changeWalk({ round: length });
  return (
    <div class="walk-round">
      <Segments
        label={t('find.walk.round.quick')}
        options={quickRounds.map((length) => ({ value: String(length), label: formatMetres(length) }))}
        value={String(round)}
        onChange={(length) => change(Number(length))}
      />
      <Range
        label={t('find.walk.round')}
        valueText={t('find.walk.round.value', { length: formatMetres(round) })}
        value={Math.min(slider.most, Math.max(slider.least, round))}
        {...slider}
        onChange={change}
      />
    </div>
  );
}
