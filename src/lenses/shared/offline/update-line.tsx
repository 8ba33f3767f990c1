import { useState } from 'preact/hooks';
import { checkForUpdate } from '../../../actions/check-for-update';
import { reopenPage } from '../../../actions/reopen-page';
import { takeWaitingUpdate } from '../../../actions/take-update';
import { t } from '../../../i18n/translate';
import { siteUpdate } from '../../../state/keeping';
import { Button } from '../../../ui/button';

type Check = 'none' | 'asking' | 'answered' | 'unreachable';

/** Which version is stored, and what became of a newer one. */
export function UpdateLine({ version }: { readonly version: string | null }) {
  const [check, setCheck] = useState<Check>('none');
  const { value } = siteUpdate;
  const ask = async () => {
    setCheck('asking');
    setCheck((await checkForUpdate()) ? 'answered' : 'unreachable');
  };
  return (
    <section class="offline-line">
      <p role="status">
        {version && t('find.offline.version', { version })} {updateText(check)}
      </p>
      {value.kind === 'waiting' && (
        <Button onClick={() => void takeWaitingUpdate()}>{t('find.offline.update.now')}</Button>
      )}
      {value.kind === 'taken-elsewhere' && (
        <Button onClick={() => void reopenPage()}>{t('find.offline.update.reopen')}</Button>
      )}
      {(value.kind === 'none' || value.kind === 'refused') && (
        <Button look="quiet" onClick={() => void ask()}>
          {t('find.offline.update.check')}
        </Button>
      )}
    </section>
  );
}

function updateText(check: Check): string {
  const { value } = siteUpdate;
  switch (value.kind) {
    case 'waiting':
      return t('find.offline.update.ready');
    case 'taken-elsewhere':
      return t('find.offline.update.elsewhere');
    case 'storing':
      return t('find.offline.update.storing');
    case 'refused':
      return value.fault.kind === 'unreachable'
        ? t('find.offline.check.unreachable')
        : t(`find.offline.update.${value.fault.kind}`, { file: value.fault.file });
    case 'none':
      return check === 'none' ? '' : t(`find.offline.check.${check}`);
  }
}
