import { useEffect, useState } from 'preact/hooks';
import { countAtRisk } from '../../../actions/count-at-risk';
import { t } from '../../../i18n/translate';
import { type AdoptPage, adoptPage } from '../../../state/adopt-page';
import { ledgerBasis, profile, storage } from '../../../state/ledger';
import { selection } from '../../../state/selection';
import { Button } from '../../../ui/button';
import { LazyLens } from '../../shared/lazy-lens';

/** Pages on which one looks after what one has done; a form and the appeal are about something else. */
const remindingPages: ReadonlySet<AdoptPage> = new Set(['overview', 'mine', 'desk']);

const loadExport = async () => (await import('../exchange/export-all')).ExportAll;

/** One quiet sentence where the browser may clear what this device keeps and no copy of it was made. */
export function ExportReminder() {
  const [isOpen, setOpen] = useState(false);
  const count = useCountAtRisk();
  if (count === 0 || selection.value || !remindingPages.has(adoptPage.value)) return null;
  return (
    <div class="export-reminder">
      <p class="adopt-note">
        {t('adopt.say.export', { count })}{' '}
        {!isOpen && (
          <Button look="quiet" onClick={() => setOpen(true)}>
            {t('adopt.say.export.do')}
          </Button>
        )}
      </p>
      {isOpen && <LazyLens load={loadExport} />}
    </div>
  );
}

function useCountAtRisk(): number {
  const [count, setCount] = useState(0);
  const { kind } = storage.value;
  const revision = ledgerBasis.value?.revision ?? 0;
  const { exportedAt } = profile.value;
  useEffect(() => {
    let isWanted = true;
    void countAtRisk().then((counted) => isWanted && setCount(counted));
    return () => {
      isWanted = false;
    };
  }, [kind, revision, exportedAt]);
  return count;
}
