import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/translate';
import { pack } from '../../state/district';
import { Button } from '../../ui/button';

interface PackGateProps {
  readonly retry: () => void;
  readonly children: ComponentChildren;
}

/** The lens once there is a district; until then how far it is, or why it cannot be opened. */
export function PackGate({ retry, children }: PackGateProps) {
  const { value } = pack;
  switch (value.status) {
    case 'loading':
      return <p role="status">{t('common.loading', { loaded: value.loaded, total: value.total })}</p>;
    case 'failed':
      return (
        <section role="alert">
          <h1>{t('common.failed.title')}</h1>
          <p>{value.error.message}</p>
          <p>{t('common.failed.kept')}</p>
          <Button look="main" onClick={retry}>
            {t('common.retry')}
          </Button>
        </section>
      );
    case 'ready':
      return <>{children}</>;
  }
}
