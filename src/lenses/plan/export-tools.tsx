import { downloadCoverageTable } from '../../actions/download-coverage-table';
import { downloadGaps } from '../../actions/download-gaps';
import { t } from '../../i18n/translate';
import { Button } from '../../ui/button';
import './export-tools.css';

/** What a planner takes away: the table and the gaps. */
export function ExportTools() {
  return (
    <fieldset class="export-tools">
      <legend>{t('plan.export')}</legend>
      <Button onClick={downloadCoverageTable}>{t('plan.export.table')}</Button>
      <Button onClick={downloadGaps}>{t('plan.export.gaps')}</Button>
    </fieldset>
  );
}
