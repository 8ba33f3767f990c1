import { useState } from 'preact/hooks';
import { copyText } from '../../actions/copy-text';
import { t } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { SelectedText } from './selected-text';

/**
 * Hands the page's address to the system's share sheet, or to the clipboard where there is none; where there is
 * neither it stands there to be copied by hand: the browsers of apps show no address.
 */
export function ShareLink({ look = 'main' }: { readonly look?: 'main' | 'plain' }) {
  const [outcome, setOutcome] = useState<'shared' | 'failed' | null>(null);
  const share = async () => {
    try {
      if (navigator.share) {
        await navigator.share({ title: document.title, url: location.href });
        return;
      }
      setOutcome((await copyText(location.href)) ? 'shared' : 'failed');
    } catch (thrown) {
      // Closing the share sheet is no failure.
      if (!(thrown instanceof DOMException && thrown.name === 'AbortError')) setOutcome('failed');
    }
  };
  return (
    <>
      <Button look={look} onClick={() => void share()}>
        {t('find.share')}
      </Button>
      {outcome === 'failed' && <SelectedText text={location.href} label={t('find.share.link')} />}
      {outcome && <p role="status">{t(outcome === 'shared' ? 'find.shared' : 'find.share.failed')}</p>}
    </>
  );
}
