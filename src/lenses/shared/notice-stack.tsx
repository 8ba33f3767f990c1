import { showDialog } from '../../actions/show-dialog';
import { t } from '../../i18n/translate';
import { dismissNotice, notices } from '../../state/notices';
import { isOnline } from '../../state/online';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { packFaults } from './pack-faults';
import './notice-stack.css';

/** Sentences that concern the whole page: bad links, damaged data, no network. */
export function NoticeStack() {
  const issues = packFaults.value.length;
  return (
    <div class="notice-stack">
      {!isOnline.value && <Notice>{t('common.offline')}</Notice>}
      {issues > 0 && (
        <Notice>
          {t('common.issues', { count: issues })}{' '}
          <Button look="quiet" onClick={() => showDialog('issues')}>
            {t('common.issues.show')}
          </Button>
        </Notice>
      )}
      {notices.value.map(({ id, key, values }) => (
        <Notice key={id} closeLabel={t('common.close')} onClose={() => dismissNotice(id)}>
          {t(key, values)}
        </Notice>
      ))}
    </div>
  );
}
