import { type SitingRuleId, sitingRuleIds } from '../../../analysis/siting/data';
import { formatMetres, formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { OfferedCheck, OfferedGain } from '../../../model/offer/offer';

/** What a seat there would bring: "brings 180 m of street within 50 m of a seat". */
export function gainText({ value, unit, walk }: OfferedGain): string {
  const amount = unit === 'metres' ? formatMetres(value) : formatNumber(value);
  return t(`adopt.forms.gain.${unit}`, { amount, walk: formatMetres(walk) });
}

const isRule = (rule: string): rule is SitingRuleId => sitingRuleIds.some((known) => known === rule);

/** The rules of siting by their answer, one sentence an answer; a rule that this version does not know is told by its id. */
export function checksText(checks: readonly OfferedCheck[]): readonly string[] {
  return (['fail', 'unknown', 'pass'] as const).flatMap((answer) => {
    const rules = checks
      .filter((check) => check.answer === answer)
      .map(({ rule }) => (isRule(rule) ? t(`adopt.forms.rule.${rule}`) : rule));
    return rules.length > 0
      ? [t(`adopt.forms.check.${answer}`, { list: rules.join(t('common.list.separator')) })]
      : [];
  });
}
