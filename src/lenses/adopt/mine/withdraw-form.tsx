import { useState } from 'preact/hooks';
import { giveCommand } from '../../../actions/give-command';
import { t } from '../../../i18n/translate';
import { Button } from '../../../ui/button';
import { ActionForm } from './action-form';
import { ReasonField } from './reason-field';
import { useCommand } from './use-command';

interface WithdrawFormProps {
  readonly pledgeId: string;
  /** `reopen` takes an own withdrawal back. */
  readonly type: 'withdraw' | 'reopen';
}

/** Asks once before a pledge is withdrawn, or its withdrawal is taken back, and why. */
export function WithdrawForm({ pledgeId, type }: WithdrawFormProps) {
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const command = useCommand();
  const give = async () => {
    const isDone = await command.run(() =>
      giveCommand('applicant', { type, pledgeId, reason: reason || null }),
    );
    if (isDone) setAsking(false);
  };
  if (!isAsking) {
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t(`adopt.mine.${type}`)}
      </Button>
    );
  }
  return (
    <ActionForm
      about={t(type === 'withdraw' ? 'adopt.mine.withdraw.sure' : 'adopt.mine.reopen.about')}
      yes={t(`adopt.mine.${type}.yes`)}
      no={t(type === 'withdraw' ? 'adopt.mine.withdraw.no' : 'adopt.mine.ask.no')}
      command={command}
      onYes={() => void give()}
      onNo={() => setAsking(false)}
    >
      <ReasonField label={t(`adopt.mine.${type}.reason`)} value={reason} onChange={setReason} />
    </ActionForm>
  );
}
