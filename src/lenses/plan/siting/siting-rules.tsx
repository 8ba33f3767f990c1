import { askSiting } from '../../../actions/ask-siting';
import type { SitingRule } from '../../../analysis/siting/data';
import { t } from '../../../i18n/translate';
import { metres } from '../../../lib/units';
import { sitingQuestion } from '../../../state/siting';
import { Check } from '../../../ui/check';

/** A rule may ask for a street's width at most. */
const widestLimit = 100;

/** The rules a site must obey, each with its source; a rule can be switched off and its number changed. */
export function SitingRules() {
  const { rules } = sitingQuestion.value;
  const change = (id: SitingRule['id'], to: Partial<SitingRule>) =>
    askSiting({ rules: rules.map((rule) => (rule.id === id ? { ...rule, ...to } : rule)) });
  return (
    <ul class="siting-rules">
      {rules.map((rule) => (
        <li key={rule.id}>
          <Check checked={rule.isOn} onChange={(isOn) => change(rule.id, { isOn })}>
            {t(`plan.siting.rule.${rule.id}`)}
          </Check>
          {rule.limit !== null && (
            <label class="siting-limit">
              <span class="visually-hidden">
                {t('plan.siting.rule.limit', { rule: t(`plan.siting.rule.${rule.id}`) })}
              </span>
              <input
                type="number"
                min={0}
                max={widestLimit}
                step="any"
                value={rule.limit}
                disabled={!rule.isOn}
                onChange={({ currentTarget: { valueAsNumber } }) =>
                  valueAsNumber >= 0 &&
                  valueAsNumber <= widestLimit &&
                  change(rule.id, { limit: metres(valueAsNumber), limitSource: null })
                }
              />
              <span>{t('plan.siting.rule.unit')}</span>
            </label>
          )}
          <p class="siting-note">{sourceText(rule)}</p>
        </li>
      ))}
    </ul>
  );
}

/** Who says so; a number of our own is called an assumption. */
function sourceText({ source, limit, limitSource }: SitingRule): string {
  if (source === null) return t('plan.siting.rule.assumed');
  const name = t(`plan.siting.source.${source}`);
  if (limit === null || limitSource !== null) return t('plan.siting.rule.source', { source: name });
  return t('plan.siting.rule.source.limit-assumed', { source: name });
}
