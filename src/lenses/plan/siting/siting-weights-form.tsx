import { askSiting } from '../../../actions/ask-siting';
import { sitingWeightNames } from '../../../analysis/siting/data';
import { sitingWeightPresets } from '../../../analysis/siting/presets';
import { formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { sitingQuestion } from '../../../state/siting';
import { Chip, ChipRow } from '../../../ui/chip';
import { Range } from '../../../ui/range';

/** Three times is as far as a preference goes, as with the axes (own choice). */
const weightLimits = { least: 0, most: 3, step: 0.5 } as const;

/** What a newly reached stretch of street is worth: one thing alone, or several in shares of their totals. */
export function SitingWeightsForm() {
  const { weights } = sitingQuestion.value;
  return (
    <>
      <ChipRow label={t('plan.siting.presets')}>
        {sitingWeightPresets.map((preset) => (
          <Chip
            key={preset.id}
            pressed={sitingWeightNames.every((name) => weights[name] === preset.weights[name])}
            onToggle={() => askSiting({ weights: preset.weights })}
          >
            {t(`plan.siting.preset.${preset.id}`)}
          </Chip>
        ))}
      </ChipRow>
      {sitingWeightNames.map((name) => (
        <Range
          key={name}
          label={t(`plan.siting.weight.${name}`)}
          valueText={formatNumber(weights[name], 1)}
          value={weights[name]}
          least={weightLimits.least}
          most={weightLimits.most}
          step={weightLimits.step}
          onChange={(value) => {
            const next = { ...weights, [name]: value };
            if (sitingWeightNames.some((one) => next[one] > 0)) askSiting({ weights: next });
          }}
        />
      ))}
      <p class="siting-note">{t('plan.siting.weights.note')}</p>
    </>
  );
}
