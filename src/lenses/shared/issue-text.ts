import type { Breach } from '../../analysis/invariants/data';
import { formatNumber } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { type FileFault, type Issue, maxFileLength } from '../../state/district';

/** One fault of the pack as a sentence: where it is, what came, what was expected, what was kept. */
export function issueText({ file, feature, field, came, expected, outcome, fault }: Issue): string {
  if (fault) return fileFaultText(file, fault);
  const place = [file, feature, field].filter((part) => part !== null).join(' › ');
  return t('common.issue', { place, came, expected, outcome: t(`common.issue.${outcome}`) });
}

/** What is wrong with a file as a whole, without the machine's own words. */
export function fileFaultText(file: string, fault: FileFault): string {
  return t(`common.issue.file.${fault}`, { file, limit: formatNumber(maxFileLength / 1e6) });
}

/** Features that do not fit together: they are used as they came. */
export function breachText({ id, field, value, expectation }: Breach): string {
  return t('common.breach', { place: `${id} › ${field}`, value, expectation });
}
