import { formatMetres } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { coverage } from '../../state/coverage';
import { Disclosure } from '../../ui/disclosure';

/** The method behind the figures on screen, one tap away. */
export function CoverageMethod() {
  const request = coverage.value.value?.request;
  if (!request) return null;
  return (
    <Disclosure summary={t('plan.how')}>
      <p>{t('plan.how.area', { walk: formatMetres(request.walk) })}</p>
      <p>{t('plan.how.counts')}</p>
    </Disclosure>
  );
}
