import { openPlanPage } from '../../actions/open-plan-page';
import { t } from '../../i18n/translate';
import { Button } from '../../ui/button';

/** What the district lacks, and the way to bring it. */
export function DataMissing({ children }: { readonly children: string }) {
  return (
    <div class="data-missing">
      <p>{children}</p>
      <Button onClick={() => openPlanPage('import')}>{t('plan.missing.import')}</Button>
    </div>
  );
}
