import { useState } from 'preact/hooks';
import { t } from '../../i18n/translate';
import { Button } from '../../ui/button';

/** Hands the page's address to the system's share sheet, or to the clipboard where there is none. */
export function ShareLink() {
  const [outcome, setOutcome] = useState<'shared' | 'failed' | null>(null);
  const share = async () => {
    try {
      if (navigator.share) {
        await navigator.share({ title: document.title, url: location.href });
        return;
      }
      await navigator.clipboard.writeText(location.href);
      setOutcome('shared');
    } catch (thrown) {
      // Closing the share sheet is no failure.
      if (!(thrown instanceof DOMException && thrown.name === 'AbortError')) setOutcome('failed');
    }
  };
  return (
    <>
      <Button look="main" onClick={() => void share()}>
        {t('find.share')}
      </Button>
      {outcome && <p role="status">{t(outcome === 'shared' ? 'find.shared' : 'find.share.failed')}</p>}
    </>
  );
}
