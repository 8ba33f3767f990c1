import { useState } from 'preact/hooks';
import { acceptBaseline } from '../../../actions/accept-baseline';
import {
  type BaselineProposal,
  proposeBaseline,
  proposeShippedBaseline,
} from '../../../actions/propose-baseline';
import { formatDay } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import type { Result } from '../../../lib/result';
import { baselineError, baselineInUse } from '../../../state/baseline';
import { district } from '../../../state/district';
import { Button } from '../../../ui/button';
import { FileButton } from '../../../ui/file-button';
import { BaselinePreview } from './baseline-preview';
import { DisplacedList } from './displaced-list';
import { officeErrorText } from './office-error-text';
import { OfficePage } from './office-page';

/** A newer seats file: looked through first, then taken in place of the pack's. */
export function BaselinePage() {
  const [proposal, setProposal] = useState<BaselineProposal | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const read = async (reading: Promise<Result<BaselineProposal>>) => {
    setBusy(true);
    setDone(null);
    const found = await reading;
    setBusy(false);
    setProposal(found.ok ? found.value : null);
    setError(found.ok ? null : found.error);
  };
  const accept = async (accepted: BaselineProposal) => {
    setBusy(true);
    const taken = await acceptBaseline(accepted);
    setBusy(false);
    setError(taken.ok ? null : taken.error);
    if (!taken.ok) return;
    setProposal(null);
    setDone(t('adopt.office.baseline.done', { file: accepted.fileName, count: accepted.seats.length }));
  };
  return (
    <OfficePage page="baseline" answer={inUseText()} done={done}>
      {baselineError.value && (
        <p role="alert">
          {t('adopt.office.baseline.kept-broken', { reason: officeErrorText(baselineError.value) })}
        </p>
      )}
      {error && <p role="alert">{officeErrorText(error)}</p>}
      {proposal ? (
        <BaselinePreview
          proposal={proposal}
          isBusy={isBusy}
          onAccept={() => void accept(proposal)}
          onCancel={() => setProposal(null)}
        />
      ) : (
        <>
          <p class="office-note">{t('adopt.office.baseline.note')}</p>
          <div class="office-buttons">
            <FileButton
              label={t('adopt.office.baseline.choose')}
              accept=".geojson,.json,application/geo+json"
              onChoose={(file) => void read(proposeBaseline(file))}
            />
            {baselineInUse.value && (
              <Button look="quiet" disabled={isBusy} onClick={() => void read(proposeShippedBaseline())}>
                {t('adopt.office.baseline.revert')}
              </Button>
            )}
          </div>
        </>
      )}
      <DisplacedList onDone={setDone} />
    </OfficePage>
  );
}

function inUseText(): string {
  const count = district.value?.seats.length ?? 0;
  const own = baselineInUse.value;
  return own
    ? t('adopt.office.baseline.newer', { count, day: formatDay(own.asOf) })
    : t('adopt.office.baseline.shipped', { count, day: formatDay(district.value?.info.asOf ?? '') });
}
