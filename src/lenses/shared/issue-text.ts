import type { Breach } from '../../analysis/invariants/data';
import { t } from '../../i18n/translate';
import type { Issue } from '../../state/district';

/** One fault of the pack as a sentence: where it is, what came, what was expected, what was kept. */
export function issueText({ file, feature, field, came, expected, outcome }: Issue): string {
  const place = [file, feature, field].filter((part) => part !== null).join(' › ');
  return t('common.issue', { place, came, expected, outcome: t(`common.issue.${outcome}`) });
}

/** Features that do not fit together: they are used as they came. */
export function breachText({ id, field, value, expectation }: Breach): string {
  return t('common.breach', { place: `${id} › ${field}`, value, expectation });
}
