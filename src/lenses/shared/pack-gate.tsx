import type { ComponentChildren } from 'preact';
import { openVolume, t } from '../../i18n/translate';
import type { AppError } from '../../lib/app-error';
import { fileFaults, pack } from '../../state/district';
import { packInLinks } from '../../state/open-pack';
import { Button } from '../../ui/button';
import { fileFaultText } from './issue-text';
import { LazyPiece } from './lazy-piece';

interface PackGateProps {
  readonly retry: () => void;
  readonly children: ComponentChildren;
}

const loadOther = async () =>
  (await Promise.all([import('./other-pack-failed'), openVolume('data')]))[0].OtherPackFailed;

const loadProgress = async () =>
  (await Promise.all([import('./large-pack-progress'), openVolume('data')]))[0].LargePackProgress;

/** The lens once there is a district; until then how far it is, or why it cannot be opened. */
export function PackGate({ retry, children }: PackGateProps) {
  const { value } = pack;
  switch (value.status) {
    case 'loading':
      return (
        <>
          <p role="status">{t('common.loading', { loaded: value.loaded, total: value.total })}</p>
          {value.share !== undefined && <LazyPiece load={loadProgress} />}
        </>
      );
    case 'failed':
      return (
        <section role="alert">
          <h1>{t('common.failed.title')}</h1>
          {packInLinks() ? <LazyPiece load={loadOther} /> : <p>{failureText(value.error)}</p>}
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

/** Which file is at fault, and how. */
function failureText({ values }: AppError): string {
  const file = String(values?.file ?? 'district.json');
  const fault = fileFaults.find((known) => known === values?.fault);
  return fault ? fileFaultText(file, fault) : t('common.failed.content', { file });
}
