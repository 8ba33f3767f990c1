import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { reloadWhenReachable } from '../../actions/reload-when-reachable';
import { t } from '../../i18n/translate';
import { Button } from '../../ui/button';

type Outcome =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly Panel: ComponentType }
  | { readonly status: 'failed' };

interface LazyLensProps {
  readonly load: () => Promise<ComponentType>;
  /** What nobody waits for comes without a word. */
  readonly quiet?: boolean;
}

/**
 * A lens whose code comes when it is first opened; a failure is said and can be tried again. Browsers
 * remember a script that did not load until the page is opened anew, so a second failure does that.
 */
export function LazyLens({ load, quiet = false }: LazyLensProps) {
  const [outcome, setOutcome] = useState<Outcome>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    setOutcome({ status: 'loading' });
    load().then(
      (Panel) => isWanted && setOutcome({ status: 'ready', Panel }),
      async () => {
        if (!isWanted || (attempt > 0 && (await reloadWhenReachable()))) return;
        if (isWanted) setOutcome({ status: 'failed' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load, attempt]);
  switch (outcome.status) {
    case 'loading':
      return quiet ? null : <p role="status">{t('common.loading.lens')}</p>;
    case 'ready':
      return <outcome.Panel />;
    case 'failed':
      return (
        <div role="alert">
          <p>{t('common.failed.lens')}</p>
          <Button onClick={() => setAttempt(attempt + 1)}>{t('common.retry')}</Button>
        </div>
      );
  }
}
