import { openPlanPage } from '../../../../actions/open-plan-page';
import { formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import type { AppError } from '../../../../lib/app-error';
import type { AppliedImport } from '../../../../state/import';
import { Button } from '../../../../ui/button';

import { Sentence } from './file-text';
import { importErrorText } from './import-error-text';

interface ImportDoneProps {
  readonly applied: AppliedImport;
  /** Opens the district that was made; null = the import is on the screen already. */
  readonly onOpen: (() => void) | null;
  /** Why undoing did not come about. */
  readonly error: AppError | null;
  readonly onUndo: () => void;
  /** null = every row was taken. */
  readonly onDownload: (() => void) | null;
  readonly onAgain: () => void;
}

/** What was done, the one step back, and where one would go from here. */
export function ImportDone({ applied, onOpen, error, onUndo, onDownload, onAgain }: ImportDoneProps) {
  const { rows } = applied;
  return (
    <>
      <p>
        {t('data.import.done.rows', {
          read: formatNumber(rows.read),
          accepted: formatNumber(rows.accepted),
          left: formatNumber(rows.leftOut),
        })}
      </p>
      <div class="import-buttons">
        <Button look="main" onClick={onOpen ?? (() => openPlanPage('ranking'))}>
          {t(onOpen ? 'data.import.done.enter' : 'data.import.done.map')}
        </Button>
        <Button onClick={onUndo}>{t('data.import.done.undo')}</Button>
        {onDownload && <Button onClick={onDownload}>{t('data.import.left-out.download')}</Button>}
      </div>
      {error && (
        <p class="import-obstacle" role="alert">
          <Sentence text={importErrorText(error)} />
        </p>
      )}
      <h2>{t('data.import.done.next')}</h2>
      <ul class="import-next">
        {!onOpen && (
          <>
            <li>
              <Button look="quiet" onClick={() => openPlanPage('quality')}>
                {t('data.import.done.quality')}
              </Button>
            </li>
            <li>
              <Button look="quiet" onClick={() => openPlanPage('export')}>
                {t('data.import.done.export')}
              </Button>
            </li>
          </>
        )}
        <li>
          <Button look="quiet" onClick={onAgain}>
            {t('data.import.done.again')}
          </Button>
        </li>
      </ul>
    </>
  );
}
