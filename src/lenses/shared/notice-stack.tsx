import { loadPack } from '../../actions/load-pack';
import { showDialog } from '../../actions/show-dialog';
import { t } from '../../i18n/translate';
import { pack } from '../../state/district';
import { dismissNotice, notices } from '../../state/notices';
import { isOnline, offlineWords } from '../../state/online';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { packFaults } from './pack-faults';
import './notice-stack.css';

/** Sentences that concern the whole page: bad links, damaged data, no network. */
export function NoticeStack() {
  const issues = packFaults.value.length;
  // A file that did not come may come at the next try; a bad value will not mend itself.
  const hasFileFault = pack.value.status === 'ready' && pack.value.issues.some(({ fault }) => fault);
  return (
    <div class="notice-stack">
      {!isOnline.value && <Notice>{t(offlineWords.value)}</Notice>}
      {issues > 0 && (
        <Notice>
          {t('common.issues', { count: issues })}{' '}
          <Button look="quiet" onClick={() => showDialog('issues')}>
            {t('common.issues.show')}
          </Button>{' '}
          {hasFileFault && (
            <Button look="quiet" onClick={() => void loadPack()}>
              {t('common.retry')}
            </Button>
          )}
        </Notice>
      )}
      {notices.value.map(({ id, key, values, actions }) => (
        <Notice key={id} closeLabel={t('common.close')} onClose={() => dismissNotice(id)}>
          {t(key, values)}
          {actions?.map((action) => (
            <span key={action.key} class="notice-action">
              <Button look="quiet" onClick={action.run}>
                {t(action.key)}
              </Button>
            </span>
          ))}
        </Notice>
      ))}
    </div>
  );
}
