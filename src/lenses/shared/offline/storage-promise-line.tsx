import { askStoragePromise } from '../../../actions/ask-storage-promise';
import { openAdoptPage } from '../../../actions/open-adopt-page';
import { showDialog } from '../../../actions/show-dialog';
import { t } from '../../../i18n/translate';
import { storagePromise } from '../../../state/keeping';
import { Button } from '../../../ui/button';

/** Whether the browser may clear what one did here, and what to do then. */
export function StoragePromiseLine() {
  const { value } = storagePromise;
  if (value === null) return null;
  if (value === 'granted') return <p class="offline-line">{t('find.offline.promise.granted')}</p>;
  const openRecords = () => {
    showDialog(null);
    openAdoptPage('mine');
  };
  return (
    <section class="offline-line">
      <p role="status">{t(`find.offline.promise.${value}`)}</p>
      <p class="offline-buttons">
        {value === 'none' && (
          <Button onClick={() => void askStoragePromise()}>{t('find.offline.promise.ask')}</Button>
        )}
        <Button look="quiet" onClick={openRecords}>
          {t('find.offline.promise.export')}
        </Button>
      </p>
    </section>
  );
}
