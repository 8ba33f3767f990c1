import { useEffect } from 'preact/hooks';
import { readStoragePromise } from '../../../actions/ask-storage-promise';
import { readKeeping } from '../../../actions/read-keeping';
import { storeOffline } from '../../../actions/store-offline';
import { t } from '../../../i18n/translate';
import type { KeptAmounts, StoreFault } from '../../../offline/data';
import { savesData } from '../../../state/data-saver';
import { isWhole, keeping } from '../../../state/keeping';
import { Button } from '../../../ui/button';
import { ClearOffline } from './clear-offline';
import { InstallLine } from './install-line';
import { KeptPart } from './kept-part';
import { StoragePromiseLine } from './storage-promise-line';
import { UpdateLine } from './update-line';
import './offline-panel.css';

/** What this device keeps for use without a network, and everything that one can do about it. */
export function OfflinePanel() {
  useEffect(() => {
    void readKeeping();
    void readStoragePromise();
  }, []);
  const { kind, amounts, isStoring, fault } = keeping.value;
  const isAll = amounts?.stages.every(isWhole) ?? false;
  const keepsSomething = amounts?.stages.some(({ stored }) => stored > 0) ?? false;
  return (
    <div class="offline-panel">
      <p class="offline-sentence" role="status">
        {stateSentence(amounts)}
      </p>
      {amounts && (
        <div class="offline-parts">
          <KeptPart label={t('find.offline.part.first')} amount={amounts.stages[0]} />
          <KeptPart label={t('find.offline.part.rest')} amount={amounts.stages[1]} />
        </div>
      )}
      {fault && <p role="alert">{faultText(fault)}</p>}
      {kind !== 'unsupported' && (
        <div class="offline-buttons">
          {!isAll && !isStoring && (
            <Button look="main" onClick={() => void storeOffline()}>
              {t(keepsSomething ? 'find.offline.store.rest' : 'find.offline.store')}
            </Button>
          )}
          {(keepsSomething || isStoring) && <ClearOffline isStoring={isStoring} />}
        </div>
      )}
      {kind === 'on' && <UpdateLine version={amounts?.version ?? null} />}
      <InstallLine />
      <StoragePromiseLine />
    </div>
  );
}

function stateSentence(amounts: KeptAmounts | null): string {
  const { kind, isStoring } = keeping.value;
  if (kind === 'unsupported') return t('find.offline.unsupported');
  if (kind === 'asking') return t('find.offline.asking');
  if (amounts?.stages.every(isWhole)) return t('find.offline.has.all');
  if (isStoring) return t('find.offline.storing');
  if (amounts && isWhole(amounts.stages[0])) return t('find.offline.has.first');
  return t(savesData() ? 'find.offline.has.nothing.saver' : 'find.offline.has.nothing');
}

function faultText({ kind, file }: StoreFault): string {
  return t(`find.offline.fault.${kind}`, { file });
}
