import { useState } from 'preact/hooks';
import { copyText } from '../../../actions/copy-text';
import { t } from '../../../i18n/translate';
import { Button } from '../../../ui/button';
import { SelectedText } from '../../shared/selected-text';
import { appealLink } from './appeal-link';
import { printAppeal } from './print-appeal';

type Outcome = 'copied' | 'failed' | null;

/** The page's own link to share or copy, and the page on paper. */
export function ForwardAppeal() {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const copy = async () => setOutcome((await copyText(appealLink(location.href))) ? 'copied' : 'failed');
  const share = async () => {
    try {
      await navigator.share({ title: t('adopt.appeal.title'), url: appealLink(location.href) });
    } catch (thrown) {
      // Closing the share sheet is no failure; anything else still leaves the clipboard.
      if (!(thrown instanceof DOMException && thrown.name === 'AbortError')) await copy();
    }
  };
  return (
    <section class="appeal-forward" aria-labelledby="appeal-forward">
      <h2 id="appeal-forward">{t('adopt.appeal.forward')}</h2>
      <div class="appeal-actions">
        {'share' in navigator && (
          <Button look="main" onClick={() => void share()}>
            {t('adopt.appeal.share')}
          </Button>
        )}
        <Button onClick={() => void copy()}>{t('adopt.appeal.copy')}</Button>
        <Button onClick={printAppeal}>{t('adopt.appeal.print')}</Button>
      </div>
      {outcome === 'failed' && (
        <SelectedText text={appealLink(location.href)} label={t('adopt.appeal.copy')} />
      )}
      {outcome && (
        <p role="status">{t(outcome === 'copied' ? 'adopt.appeal.copied' : 'adopt.appeal.copy.failed')}</p>
      )}
    </section>
  );
}
