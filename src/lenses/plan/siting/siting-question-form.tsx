import { askSiting } from '../../../actions/ask-siting';
import { siteCountLimits, sitingWeightPresets } from '../../../analysis/siting/presets';
import { formatNumber, formatShare } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { share } from '../../../lib/units';
import { sitingQuestion } from '../../../state/siting';
import { Disclosure } from '../../../ui/disclosure';
import { Range } from '../../../ui/range';
import { Segments } from '../../../ui/segments';
import { SitingRules } from './siting-rules';
import { SitingWeightsForm } from './siting-weights-form';

/** Whole hundredths: finer than any street can be planned. */
const uncoveredLimits = { least: 0, most: 0.5, step: 0.05 } as const;

/** How many seats or how little left over, what counts, and the rules of the street. */
export function SitingQuestionForm() {
  const question = sitingQuestion.value;
  const isPreset = (weights: (typeof sitingWeightPresets)[number]['weights']) =>
    Object.entries(weights).every(([name, value]) => Reflect.get(question.weights, name) === value);
  const preset = sitingWeightPresets.find(({ weights }) => isPreset(weights))?.id;
  return (
    <div class="siting-question">
      <Segments
        label={t('plan.siting.kind')}
        options={[
          { value: 'most', label: t('plan.siting.kind.most') },
          { value: 'fewest', label: t('plan.siting.kind.fewest') },
        ]}
        value={question.kind}
        onChange={(kind) => askSiting({ kind })}
      />
      {question.kind === 'most' ? (
        <Range
          label={t('plan.siting.count')}
          valueText={t('plan.siting.count.value', { count: formatNumber(question.count) })}
          value={question.count}
          least={siteCountLimits.min}
          most={siteCountLimits.max}
          step={1}
          onChange={(count) => askSiting({ count })}
        />
      ) : (
        <Range
          label={t('plan.siting.uncovered')}
          valueText={formatShare(question.uncovered)}
          value={question.uncovered}
          least={uncoveredLimits.least}
          most={uncoveredLimits.most}
          step={uncoveredLimits.step}
          onChange={(uncovered) => askSiting({ uncovered: share(uncovered) })}
        />
      )}
      <Disclosure
        summary={t('plan.siting.weights', {
          weights: t(preset ? `plan.siting.preset.${preset}` : 'plan.siting.preset.own'),
        })}
      >
        <SitingWeightsForm />
      </Disclosure>
      <Disclosure
        summary={t('plan.siting.rules', { count: question.rules.filter(({ isOn }) => isOn).length })}
      >
        <SitingRules />
      </Disclosure>
    </div>
  );
}
