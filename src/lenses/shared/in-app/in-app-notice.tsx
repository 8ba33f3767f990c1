import { useState } from 'preact/hooks';
import { t } from '../../../i18n/translate';
import { lackedAbilities } from '../../../state/browser-abilities';
import { readPreference, writePreference } from '../../../state/preferences';
import { CopyText } from '../copy-text';
import { leaveText } from './leave-text';
import './in-app.css';

/** Says once what the browser of the app lacks, and how the page is opened in another. */
export function InAppNotice() {
  const [isClosed, setClosed] = useState(readPreference('in-app', ['closed']) !== null);
  const lacked = lackedAbilities();
  if (isClosed || lacked.length === 0) return null;
  const close = () => {
    writePreference('in-app', 'closed');
    setClosed(true);
  };
  const list = lacked.map((ability) => t(`find.in-app.lacks.${ability}`)).join(t('common.list.separator'));
  return (
    <section class="in-app-notice" aria-label={t('find.in-app.title')}>
      <p>{t('find.in-app', { list })}</p>
      <p>
        <strong>{leaveText()}</strong>
      </p>
      <div class="in-app-ways">
        <CopyText text={location.href} label={t('find.in-app.copy')} name={t('find.share.link')} />
      </div>
      <button type="button" class="in-app-close" aria-label={t('common.close')} onClick={close}>
        <span aria-hidden="true">×</span>
      </button>
    </section>
  );
}
