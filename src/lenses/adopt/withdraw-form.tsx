import { useState } from 'preact/hooks';
import { withdrawPledge } from '../../actions/withdraw-pledge';
import { t } from '../../i18n/translate';
import type { AppError } from '../../lib/app-error';
import { textLimits } from '../../model/ledger/settings';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { errorText } from './adoption-words';
import { tooLongText } from './draft-field';

/** Asks once before a pledge is withdrawn, and why, if one wants to say. */
export function WithdrawForm({ pledgeId }: { readonly pledgeId: string }) {
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const withdraw = async () => {
    const withdrawn = await withdrawPledge(pledgeId, reason || null);
    setError(withdrawn.ok ? null : withdrawn.error);
    if (withdrawn.ok) setAsking(false);
  };
  if (!isAsking) return <Button onClick={() => setAsking(true)}>{t('adopt.mine.withdraw')}</Button>;
  return (
    <fieldset class="withdraw-form">
      <legend>{t('adopt.mine.withdraw.sure')}</legend>
      <TextField
        label={t('adopt.field.reason')}
        value={reason}
        limit={textLimits.reason}
        tooLong={tooLongText(textLimits.reason)}
        onChange={setReason}
      />
      {error && <p role="alert">{errorText(error)}</p>}
      <div class="withdraw-form-actions">
        <Button onClick={() => void withdraw()}>{t('adopt.mine.withdraw.yes')}</Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          {t('adopt.mine.withdraw.no')}
        </Button>
      </div>
    </fieldset>
  );
}
