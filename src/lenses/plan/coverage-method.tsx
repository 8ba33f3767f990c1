import { formatMetres } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { evaluation } from '../../state/evaluation';
import { Disclosure } from '../../ui/disclosure';

/** The method behind the figures on screen, one tap away. */
export function CoverageMethod() {
  const request = evaluation.value?.request;
  if (!request) return null;
  return (
    <Disclosure summary={t('plan.how')}>
      <p>{t('plan.how.foot')}</p>
      <p>{t('plan.how.area', { walk: formatMetres(request.walk) })}</p>
      <p>{t('plan.how.counts')}</p>
    </Disclosure>
  );
}
