import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/translate';
import { Button } from '../../ui/button';

type Outcome =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly Panel: ComponentType }
  | { readonly status: 'failed' };

/** A lens whose code comes when it is first opened; a failure is said and can be tried again. */
export function LazyLens({ load }: { readonly load: () => Promise<ComponentType> }) {
  const [outcome, setOutcome] = useState<Outcome>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    setOutcome({ status: 'loading' });
    load().then(
      (Panel) => isWanted && setOutcome({ status: 'ready', Panel }),
      () => isWanted && setOutcome({ status: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [load, attempt]);
  switch (outcome.status) {
    case 'loading':
      return <p role="status">{t('common.loading.lens')}</p>;
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
