import { useEffect, useRef, useState } from 'preact/hooks';
import { clearOffline } from '../../../actions/clear-offline';
import { t } from '../../../i18n/translate';
import { Button } from '../../../ui/button';

/** Clears what is stored, in two steps: without a network it could not be had back. */
export function ClearOffline({ isStoring }: { readonly isStoring: boolean }) {
  const [isAsking, setAsking] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  // The focus follows the question and comes back with the first button.
  useEffect(() => {
    if (wasAsking.current !== isAsking) element.current?.querySelector('button')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return (
    <div ref={element} class="offline-clear">
      {isAsking ? (
        <>
          <p role="status">{t('find.offline.clear.ask')}</p>
          <Button onClick={() => void clearOffline()}>{t('find.offline.clear.yes')}</Button>
          <Button look="quiet" onClick={() => setAsking(false)}>
            {t('find.offline.clear.no')}
          </Button>
        </>
      ) : (
        <Button onClick={() => setAsking(true)}>
          {t(isStoring ? 'find.offline.stop' : 'find.offline.clear')}
        </Button>
      )}
    </div>
  );
}
